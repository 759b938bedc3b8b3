package fengxiang.triage;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link Judgement}. */
@Configuration(proxyBeanMethods = false)
class JudgementIndex {

    static final IndexSpec JUDGEMENTS = IndexSpec.single("judgements");

    @Bean
    IndexSpec judgementsIndex() {
        return JUDGEMENTS;
    }
}
