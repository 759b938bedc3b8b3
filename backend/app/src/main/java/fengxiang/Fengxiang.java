package fengxiang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the backend. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Fengxiang 风向",
        sharedModules = {"model", "text", "elastic", "platform"})
class Fengxiang {

    private Fengxiang() {}

    public static void main(String[] args) {
        SpringApplication.run(Fengxiang.class, args);
    }
}
