package fengxiang.mention;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The index of this feature; documents are {@link Mention}, in the month of their article's first collection. Readers
 * ask {@code Indices.alias(MentionIndex.MENTIONS)}; only this package writes.
 */
@Configuration(proxyBeanMethods = false)
public class MentionIndex {

    public static final IndexSpec MENTIONS = IndexSpec.monthly("mentions");

    @Bean
    IndexSpec mentionsIndex() {
        return MENTIONS;
    }
}
