package fengxiang.look;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this package. */
@Configuration(proxyBeanMethods = false)
class LookIndex {

    static final IndexSpec LOOKS = IndexSpec.single("looks");

    @Bean
    IndexSpec looksIndex() {
        return LOOKS;
    }
}
