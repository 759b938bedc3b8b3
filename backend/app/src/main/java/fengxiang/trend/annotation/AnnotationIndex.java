package fengxiang.trend.annotation;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of this package. */
@Configuration(proxyBeanMethods = false)
class AnnotationIndex {

    static final IndexSpec ANNOTATIONS = IndexSpec.single("trend-annotations");

    @Bean
    IndexSpec trendAnnotationsIndex() {
        return ANNOTATIONS;
    }
}
