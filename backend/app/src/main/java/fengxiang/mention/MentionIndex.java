package fengxiang.mention;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link Mention}, in the month of their article's first collection. */
@Configuration(proxyBeanMethods = false)
class MentionIndex {

    static final IndexSpec MENTIONS = IndexSpec.monthly("mentions");

    @Bean
    IndexSpec mentionsIndex() {
        return MENTIONS;
    }
}
