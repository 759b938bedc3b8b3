package fengxiang.batch;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the batches; documents are {@link Batch}. */
@Configuration(proxyBeanMethods = false)
class BatchIndex {

    static final IndexSpec BATCHES = IndexSpec.single("batches");

    @Bean
    IndexSpec batchesIndex() {
        return BATCHES;
    }
}
