package fengxiang.notice.setting;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was set; its document is {@link NoticeSettings}. */
@Configuration(proxyBeanMethods = false)
class SettingIndex {

    static final IndexSpec SETTINGS = IndexSpec.single("notice-settings");

    @Bean
    IndexSpec noticeSettingsIndex() {
        return SETTINGS;
    }
}
