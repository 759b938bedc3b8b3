package fengxiang.notice.route;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told what; documents are {@link Route}. */
@Configuration(proxyBeanMethods = false)
class RouteIndex {

    static final IndexSpec ROUTES = IndexSpec.single("notice-routes");

    @Bean
    IndexSpec noticeRoutesIndex() {
        return ROUTES;
    }
}
