package fengxiang.notice;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was published; documents are {@link StoredNotice}. */
@Configuration(proxyBeanMethods = false)
class NoticeIndex {

    static final IndexSpec NOTICES = IndexSpec.single("notices");

    @Bean
    IndexSpec noticesIndex() {
        return NOTICES;
    }
}
