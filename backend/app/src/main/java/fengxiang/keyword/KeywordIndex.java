package fengxiang.keyword;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link Keyword}. */
@Configuration(proxyBeanMethods = false)
class KeywordIndex {

    static final IndexSpec KEYWORDS = IndexSpec.single("keywords");

    @Bean
    IndexSpec keywordsIndex() {
        return KEYWORDS;
    }
}
