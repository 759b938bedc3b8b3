package fengxiang.rule;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link Rule}. */
@Configuration(proxyBeanMethods = false)
class WatchRuleIndex {

    static final IndexSpec RULES = IndexSpec.single("alert-rules");

    @Bean
    IndexSpec alertRulesIndex() {
        return RULES;
    }
}
