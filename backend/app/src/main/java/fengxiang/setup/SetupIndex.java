package fengxiang.setup;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; its one document is {@link Setup}. */
@Configuration(proxyBeanMethods = false)
class SetupIndex {

    static final IndexSpec SETUP = IndexSpec.single("setup");

    @Bean
    IndexSpec setupDocument() {
        return SETUP;
    }
}
