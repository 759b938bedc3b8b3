package fengxiang.crawl;

import fengxiang.elastic.IndexSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indices of the frontier. */
@Configuration(proxyBeanMethods = false)
class CrawlIndices {

    static final IndexSpec URLS = IndexSpec.single("crawl-urls");
    static final IndexSpec HOSTS = IndexSpec.single("crawl-hosts");
    static final IndexSpec FETCHES = IndexSpec.monthly("crawl-fetches");

    @Bean
    IndexSpec crawlUrlsIndex() {
        return URLS;
    }

    @Bean
    IndexSpec crawlHostsIndex() {
        return HOSTS;
    }

    @Bean
    IndexSpec crawlFetchesIndex() {
        return FETCHES;
    }
}
