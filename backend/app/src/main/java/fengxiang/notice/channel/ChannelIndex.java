package fengxiang.notice.channel;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to people; documents are {@link Channel}. */
@Configuration(proxyBeanMethods = false)
class ChannelIndex {

    static final IndexSpec CHANNELS = IndexSpec.single("notice-channels");

    @Bean
    IndexSpec noticeChannelsIndex() {
        return CHANNELS;
    }
}
