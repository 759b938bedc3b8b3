package fengxiang.connector;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link QuotaDay}. The connectors themselves are sources. */
@Configuration(proxyBeanMethods = false)
class ConnectorIndex {

    static final IndexSpec QUOTAS = IndexSpec.single("search-quotas");

    @Bean
    IndexSpec searchQuotasIndex() {
        return QUOTAS;
    }

    @Bean
    Questions questions(ConnectorProperties properties) {
        return new Questions(properties.qianfanUrl());
    }
}
