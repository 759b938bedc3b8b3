package fengxiang.crawler.fetch;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client: default certificate checks, no proxy, no cookies, no redirects, no retries. */
final class Clients {

    private Clients() {}

    static CloseableHttpClient open(String userAgent, DnsResolver guard, int connections) {
        return HttpClients.custom()
                .setConnectionManager(connections(guard, connections))
                .setUserAgent(userAgent)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(15))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(5))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(DnsResolver guard, int connections) {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(16_384)
                .setMaxHeaderCount(200)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(2)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .responseParserFactory(FewInterimAnswers::new)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(8))
                        .setSocketTimeout(Timeout.ofSeconds(15))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .setTimeToLive(TimeValue.ofSeconds(30))
                        .build())
                .build();
    }
}
