package fengxiang.watch;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of this feature; documents are {@link RuleState} and {@link WatchMarks.WatchMark}. */
@Configuration(proxyBeanMethods = false)
class WatchIndex {

    static final IndexSpec STATES = IndexSpec.single("alert-states");
    static final IndexSpec MARKS = IndexSpec.single("alert-marks");

    @Bean
    IndexSpec alertStatesIndex() {
        return STATES;
    }

    @Bean
    IndexSpec alertMarksIndex() {
        return MARKS;
    }
}
