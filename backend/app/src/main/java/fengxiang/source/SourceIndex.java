package fengxiang.source;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this package. */
@Configuration(proxyBeanMethods = false)
class SourceIndex {

    static final IndexSpec SOURCES = IndexSpec.single("sources");

    @Bean
    IndexSpec sourcesIndex() {
        return SOURCES;
    }
}
