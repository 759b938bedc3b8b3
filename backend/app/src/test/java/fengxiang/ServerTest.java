package fengxiang;

import fengxiang.openapi.ApiDescription;
import fengxiang.testing.WithElasticsearch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * On a test class: the whole backend on a free port, on a real Elasticsearch, shared with the other classes that carry
 * this. {@link Visitor} talks to it. Nobody is in its index of users at first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithElasticsearch
@Import(ApiDescription.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fengxiang.account.operator-token=" + ServerTest.OPERATOR,
            "fengxiang.account.crawler-token=" + ServerTest.CRAWLER,
            "fengxiang.account.password-cost=4",
            "fengxiang.understand.idle=false",
            "fengxiang.notice.key=test-notice-key-0123456789abcdefghij",
            "springdoc.api-docs.enabled=true",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.default-flat-param-object=true",
            "springdoc.writer-with-default-pretty-printer=true",
            "springdoc.paths-to-match=/api/**",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.override-with-generic-response=false"
        })
public @interface ServerTest {

    /** The built-in token with scope operate. */
    String OPERATOR = "test-operator-token-0123456789abcdef";

    /** The built-in token with scopes crawl and ingest. */
    String CRAWLER = "test-crawler-token-0123456789abcdefg";
}
