package fengxiang.topic;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link Topic}. */
@Configuration(proxyBeanMethods = false)
class TopicIndex {

    static final IndexSpec TOPICS = IndexSpec.single("topics");

    @Bean
    IndexSpec topicsIndex() {
        return TOPICS;
    }
}
