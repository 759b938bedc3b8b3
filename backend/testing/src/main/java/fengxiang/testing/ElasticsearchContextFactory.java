package fengxiang.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Wires {@link WithElasticsearch}; found through {@code META-INF/spring.factories}. */
final class ElasticsearchContextFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        WithElasticsearch annotation =
                TestContextAnnotationUtils.findMergedAnnotation(testClass, WithElasticsearch.class);
        return annotation == null ? null : new Customizer(annotation.own());
    }

    /** A record, because equal customizers let classes share a context. */
    private record Customizer(String own) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestElasticsearch server = TestElasticsearch.shared();
            Map<String, Object> properties = Map.of(
                    "spring.elasticsearch.uris", server.uri().toString(),
                    "spring.elasticsearch.username", server.user(),
                    "spring.elasticsearch.password", server.password(),
                    "fengxiang.elastic.prefix", TestElasticsearch.freshPrefix(),
                    "fengxiang.elastic.fail-on-deprecation", "true");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-elasticsearch", properties));
        }
    }
}
