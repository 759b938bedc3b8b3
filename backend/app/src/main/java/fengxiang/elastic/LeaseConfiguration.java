package fengxiang.elastic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the leases. */
@Configuration(proxyBeanMethods = false)
class LeaseConfiguration {

    static final IndexSpec LEASES = IndexSpec.single("leases");

    @Bean
    IndexSpec leasesIndex() {
        return LEASES;
    }
}
