package fengxiang.holiday;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this feature; documents are {@link HolidayYear}. */
@Configuration(proxyBeanMethods = false)
class HolidayIndex {

    static final IndexSpec HOLIDAYS = IndexSpec.single("holidays");

    @Bean
    IndexSpec holidaysIndex() {
        return HOLIDAYS;
    }
}
