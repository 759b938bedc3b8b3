package fengxiang.assess.head;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of heads; documents are {@link HeadEntry}. */
@Configuration(proxyBeanMethods = false)
class HeadIndex {

    static final IndexSpec HEADS = IndexSpec.single("sentiment-heads");

    @Bean
    IndexSpec sentimentHeadsIndex() {
        return HEADS;
    }
}
