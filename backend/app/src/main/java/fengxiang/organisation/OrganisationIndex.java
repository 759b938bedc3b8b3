package fengxiang.organisation;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of this feature; documents are {@link Organisation} and {@link PlanDefaults}. */
@Configuration(proxyBeanMethods = false)
class OrganisationIndex {

    static final IndexSpec ORGANISATION = IndexSpec.single("organisation");
    static final IndexSpec PLAN_DEFAULTS = IndexSpec.single("plan-defaults");

    @Bean
    IndexSpec organisationVersions() {
        return ORGANISATION;
    }

    @Bean
    IndexSpec planDefaultsVersions() {
        return PLAN_DEFAULTS;
    }
}
