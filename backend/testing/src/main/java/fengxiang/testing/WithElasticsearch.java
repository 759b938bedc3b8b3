package fengxiang.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a Spring test class: the application context talks to the {@linkplain TestElasticsearch one real Elasticsearch} of
 * the test JVM, with index names of its own, and fails where the server warns of deprecated use.
 *
 * <pre>{@code
 * @SpringBootTest
 * @WithElasticsearch
 * class UserStoreTest {
 * }</pre>
 *
 * Test classes of equal configuration share a context, hence its indices, as Spring's tests do; {@link #own} asks for a
 * context and indices of one's own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithElasticsearch {

    /** Any name: classes of the same name share a context, others do not. */
    String own() default "";
}
