package fengxiang;

import fengxiang.testing.WithElasticsearch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * On a test class: the whole backend on a free port, on a real Elasticsearch, shared with the other classes that carry
 * this. {@link Visitor} talks to it. Nobody is in its index of users at first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithElasticsearch
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fengxiang.account.operator-token=" + ServerTest.OPERATOR,
            "fengxiang.account.crawler-token=" + ServerTest.CRAWLER,
            "fengxiang.account.password-cost=4"
        })
public @interface ServerTest {

    /** The built-in token with scope operate. */
    String OPERATOR = "test-operator-token-0123456789abcdef";

    /** The built-in token with scopes crawl and ingest. */
    String CRAWLER = "test-crawler-token-0123456789abcdefg";
}
