package fengxiang.export;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of exports in the background: {@link ExportJob}, and their files in {@link ExportPart}s. */
@Configuration(proxyBeanMethods = false)
class ExportIndex {

    static final IndexSpec EXPORTS = IndexSpec.single("exports");
    static final IndexSpec PARTS = IndexSpec.single("export-parts");

    @Bean
    IndexSpec exportsIndex() {
        return EXPORTS;
    }

    @Bean
    IndexSpec exportPartsIndex() {
        return PARTS;
    }
}
