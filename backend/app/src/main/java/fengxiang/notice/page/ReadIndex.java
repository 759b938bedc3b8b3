package fengxiang.notice.page;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was read; documents are {@link Reads}. */
@Configuration(proxyBeanMethods = false)
class ReadIndex {

    static final IndexSpec READS = IndexSpec.single("notice-reads");

    @Bean
    IndexSpec noticeReadsIndex() {
        return READS;
    }
}
