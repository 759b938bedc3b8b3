package fengxiang.risk;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link RiskVersion}. */
@Configuration(proxyBeanMethods = false)
class RiskIndex {

    static final IndexSpec CONFIGS = IndexSpec.single("risk-configs");

    @Bean
    IndexSpec riskConfigsIndex() {
        return CONFIGS;
    }
}
