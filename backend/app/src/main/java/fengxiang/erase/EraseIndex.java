package fengxiang.erase;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the tombstones; documents are {@link Tombstone}. */
@Configuration(proxyBeanMethods = false)
class EraseIndex {

    static final IndexSpec TOMBSTONES = IndexSpec.single("tombstones");

    @Bean
    IndexSpec tombstonesIndex() {
        return TOMBSTONES;
    }
}
