package fengxiang.notice.delivery;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is on its way; documents are {@link Delivery}. */
@Configuration(proxyBeanMethods = false)
class DeliveryIndex {

    static final IndexSpec DELIVERIES = IndexSpec.single("deliveries");

    @Bean
    IndexSpec deliveriesIndex() {
        return DELIVERIES;
    }
}
