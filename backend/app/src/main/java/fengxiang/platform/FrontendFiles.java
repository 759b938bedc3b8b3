package fengxiang.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the pages. Files whose name carries a hash are kept for a year; the entry page is asked for anew each time; a
 * deep link into the application gets the entry page, an unknown file or API address does not.
 */
@Configuration(proxyBeanMethods = false)
class FrontendFiles implements WebMvcConfigurer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String FILES = "classpath:/META-INF/resources/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new EntryPage());
    }

    /** The root has no path that a file could be found by. */
    @Bean
    RouterFunction<ServerResponse> entryPage() {
        return RouterFunctions.route(RequestPredicates.GET("/"), request -> {
            Resource page = new ClassPathResource("META-INF/resources/index.html");
            return page.exists()
                    ? ServerResponse.ok()
                            .cacheControl(CacheControl.noCache())
                            .contentType(HTML)
                            .body(page)
                    : ServerResponse.notFound().build();
        });
    }

    /** Falls back to the entry page for addresses that the application itself resolves. */
    private static final class EntryPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            return file == null && isPage(path) ? super.getResource("index.html", location) : file;
        }

        private static boolean isPage(String path) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            return !last.contains(".")
                    && !isUnder(path, "api")
                    && !isUnder(path, "actuator")
                    && !isUnder(path, "error");
        }

        /** In any case: /API/users is a mistyped address of the API, not a page. */
        private static boolean isUnder(String path, String root) {
            return path.equalsIgnoreCase(root) || path.regionMatches(true, 0, root + "/", 0, root.length() + 1);
        }
    }
}
