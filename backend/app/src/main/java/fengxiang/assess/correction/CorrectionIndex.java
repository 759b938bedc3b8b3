package fengxiang.assess.correction;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of corrections; documents are {@link Correction}. */
@Configuration(proxyBeanMethods = false)
class CorrectionIndex {

    static final IndexSpec CORRECTIONS = IndexSpec.single("sentiment-corrections");

    @Bean
    IndexSpec sentimentCorrectionsIndex() {
        return CORRECTIONS;
    }
}
