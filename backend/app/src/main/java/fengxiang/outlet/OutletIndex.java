package fengxiang.outlet;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature. */
@Configuration(proxyBeanMethods = false)
class OutletIndex {

    static final IndexSpec OUTLETS = IndexSpec.single("outlets");

    @Bean
    IndexSpec outletsIndex() {
        return OUTLETS;
    }
}
