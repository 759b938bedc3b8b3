package fengxiang.patrol;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of this feature; documents are {@link PatrolPlan}, {@link PatrolList} and {@link Tick}. */
@Configuration(proxyBeanMethods = false)
class PatrolIndex {

    static final IndexSpec PLANS = IndexSpec.single("patrol-plans");
    static final IndexSpec LISTS = IndexSpec.single("patrol-lists");
    static final IndexSpec TICKS = IndexSpec.single("patrol-ticks");

    @Bean
    IndexSpec patrolPlansIndex() {
        return PLANS;
    }

    @Bean
    IndexSpec patrolListsIndex() {
        return LISTS;
    }

    @Bean
    IndexSpec patrolTicksIndex() {
        return TICKS;
    }
}
