package fengxiang.retention;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record of what was forgotten; documents are {@link Forgotten}. */
@Configuration(proxyBeanMethods = false)
class RetentionIndex {

    static final IndexSpec LOG = IndexSpec.single("retention-log");

    @Bean
    IndexSpec retentionLogIndex() {
        return LOG;
    }
}
