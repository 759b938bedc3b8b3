package fengxiang.elasticsearch.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list is written by hand: without it the installer scans all classes for annotations and runs out of memory on
 * HanLP's jar.
 */
class NamedComponentsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void theListNamesEveryAnnotatedClass() throws IOException {
        assertThat(listed()).isEqualTo(annotated());
    }

    private static Map<String, Map<String, String>> listed() {
        return JsonMapper.shared()
                .readValue(Path.of("src", "main", "plugin", "named_components.json"), new TypeReference<>() {});
    }

    private static Map<String, Map<String, String>> annotated() throws IOException {
        Map<String, Map<String, String>> components = new TreeMap<>();
        for (Class<?> type : classes()) {
            NamedComponent name = type.getAnnotation(NamedComponent.class);
            if (name != null) {
                components
                        .computeIfAbsent(extensionPoint(type), point -> new TreeMap<>())
                        .put(name.value(), type.getName());
            }
        }
        return components;
    }

    private static String extensionPoint(Class<?> type) {
        List<Class<?>> points = List.of(AnalyzerFactory.class, TokenizerFactory.class);
        return points.stream()
                .filter(point -> point.isAssignableFrom(type))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static List<Class<?>> classes() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (var files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String path = CLASSES.relativize(file).toString();
                classes.add(named(
                        path.substring(0, path.length() - ".class".length()).replace('/', '.')));
            }
        }
        return classes;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
