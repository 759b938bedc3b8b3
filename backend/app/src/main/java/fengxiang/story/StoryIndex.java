package fengxiang.story;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link StoryRecord}, in the month in which the story was first seen. */
@Configuration(proxyBeanMethods = false)
class StoryIndex {

    static final IndexSpec STORIES = IndexSpec.monthly("stories");

    @Bean
    IndexSpec storiesIndex() {
        return STORIES;
    }
}
