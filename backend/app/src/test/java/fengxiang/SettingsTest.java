package fengxiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * Every setting of every feature: its environment variable works and stands with its default in the table of settings.
 */
class SettingsTest {

    private static final Path TABLE = Path.of("../../deploy/README.md");
    /** The first cell of a row, where it begins with a variable. */
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z][A-Z_]+)`");

    private record Setting(Class<?> owner, RecordComponent component) {

        String variable() {
            String prefix = owner.getAnnotation(ConfigurationProperties.class).value();
            String name = component.getName().replaceAll("([A-Z])", "_$1");
            return (prefix.replace('.', '_') + "_" + name).toUpperCase(Locale.ROOT);
        }

        String documentedDefault() {
            DefaultValue value = parameter().getAnnotation(DefaultValue.class);
            return value == null ? "–" : "`" + String.join(",", value.value()) + "`";
        }

        /** The annotation stands on the constructor's parameter only. */
        private Parameter parameter() {
            return Arrays.stream(owner.getDeclaredConstructors()[0].getParameters())
                    .filter(p -> p.getName().equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return variable();
        }
    }

    static Stream<Setting> settings() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("fengxiang").stream()
                .map(d -> ClassUtils.resolveClassName(String.valueOf(d.getBeanClassName()), null))
                .flatMap(c -> Arrays.stream(c.getRecordComponents()).map(r -> new Setting(c, r)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void standsInTheTableWithItsDefault(Setting setting) throws IOException {
        List<String> table = Files.readAllLines(TABLE);
        assertThat(table)
                .as("%s needs a row for this setting", TABLE)
                .anyMatch(row ->
                        row.startsWith("| `" + setting.variable() + "` | " + setting.documentedDefault() + " |"));
    }

    @Test
    void theTableHasOneRowForEachVariableAndNoneForOthers() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(name -> name.startsWith("FENGXIANG_") && !name.matches("FENGXIANG_(BACKEND|CRAWLER_.*)"))
                .containsExactlyInAnyOrderElementsOf(
                        settings().map(Setting::variable).toList());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isReadFromItsEnvironmentVariable(Setting setting) {
        Object before = value(setting, Map.of());
        Object after = value(setting, Map.of(setting.variable(), sample(setting.component(), before)));
        assertThat(after).isNotNull().isNotEqualTo(before);
    }

    private static @Nullable Object value(Setting setting, Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        String prefix =
                setting.owner().getAnnotation(ConfigurationProperties.class).value();
        Object bound = Binder.get(environment).bindOrCreate(prefix, Bindable.of(setting.owner()));
        try {
            setting.component().getAccessor().setAccessible(true);
            return setting.component().getAccessor().invoke(bound);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sample(RecordComponent component, @Nullable Object usual) {
        Class<?> type = component.getType();
        if (type == Duration.class || component.getGenericType().getTypeName().contains(Duration.class.getName())) {
            return "7s";
        } else if (type == DataSize.class) {
            return "7KB";
        } else if (type == boolean.class) {
            return String.valueOf(!Boolean.TRUE.equals(usual));
        } else if (type.isEnum()) {
            return String.valueOf(type.getEnumConstants()[type.getEnumConstants().length - 1]);
        }
        return type.isPrimitive() ? "7" : "a-sample-with-more-than-32-characters";
    }
}
