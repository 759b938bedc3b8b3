package fengxiang.alert;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of this feature; documents are {@link Alert}, {@link AlertGroup} and {@link Silence}. */
@Configuration(proxyBeanMethods = false)
class AlertIndex {

    static final IndexSpec ALERTS = IndexSpec.single("alerts");
    static final IndexSpec GROUPS = IndexSpec.single("alert-groups");
    static final IndexSpec SILENCES = IndexSpec.single("alert-silences");

    @Bean
    IndexSpec alertsIndex() {
        return ALERTS;
    }

    @Bean
    IndexSpec alertGroupsIndex() {
        return GROUPS;
    }

    @Bean
    IndexSpec alertSilencesIndex() {
        return SILENCES;
    }
}
