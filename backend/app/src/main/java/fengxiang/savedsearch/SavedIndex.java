package fengxiang.savedsearch;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link SavedSearch}. */
@Configuration(proxyBeanMethods = false)
class SavedIndex {

    static final IndexSpec SEARCHES = IndexSpec.single("saved-searches");

    @Bean
    IndexSpec savedSearchesIndex() {
        return SEARCHES;
    }
}
