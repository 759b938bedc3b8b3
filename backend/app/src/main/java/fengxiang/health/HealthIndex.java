package fengxiang.health;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link StateChange}. */
@Configuration(proxyBeanMethods = false)
class HealthIndex {

    static final IndexSpec STATES = IndexSpec.single("source-states");

    @Bean
    IndexSpec sourceStatesIndex() {
        return STATES;
    }
}
