package fengxiang.siterule;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this package. */
@Configuration(proxyBeanMethods = false)
class SiteRuleIndex {

    static final IndexSpec RULES = IndexSpec.single("site-rules");

    @Bean
    IndexSpec siteRulesIndex() {
        return RULES;
    }
}
