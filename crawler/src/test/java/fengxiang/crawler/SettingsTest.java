package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting of the crawler: it stands with its default in the table of settings, and a wrong one is named. */
class SettingsTest {

    private static final Path TABLE = Path.of("../deploy/README.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(FENGXIANG_(?:BACKEND|CRAWLER_[A-Z_]+))` \\| ([^|]+) \\|");
    private static final Map<String, String> REQUIRED = Map.of(
            "FENGXIANG_BACKEND", "http://127.0.0.1:8800",
            "FENGXIANG_CRAWLER_TOKEN", "a-token",
            "FENGXIANG_CRAWLER_SPOOL", "/srv/spool");

    @Test
    void theTableHasExactlyTheVariablesThatAreRead() throws IOException {
        Recording environment = new Recording();
        Settings unused = Settings.from(environment);
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(environment.asked);
    }

    @Test
    void theTableNamesTheDefaults() throws IOException {
        Settings standard = Settings.from(REQUIRED);
        assertThat(table())
                .containsEntry("FENGXIANG_CRAWLER_THREADS", "`" + standard.threads() + "`")
                .containsEntry("FENGXIANG_CRAWLER_SPOOL_MEGABYTES", "`" + standard.spoolMegabytes() + "`");
        assertThat(standard.contact()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FENGXIANG_BACKEND, ''",
        "FENGXIANG_CRAWLER_TOKEN, ' '",
        "FENGXIANG_CRAWLER_THREADS, many",
        "FENGXIANG_CRAWLER_SPOOL_MEGABYTES, 0",
    })
    void aValueThatCannotBeIsNamed(String variable, String value) {
        Map<String, String> environment = new HashMap<>(REQUIRED);
        environment.put(variable, value);
        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(variable);
    }

    /** Variable and default of each row. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new HashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                assertThat(rows.put(row.group(1), row.group(2)))
                        .as("second row")
                        .isNull();
            }
        }
        return rows;
    }

    /** Remembers what was asked for. */
    private static final class Recording extends AbstractMap<String, String> {

        private final Set<String> asked = new HashSet<>();

        @Override
        public String getOrDefault(Object name, String other) {
            asked.add(String.valueOf(name));
            return REQUIRED.getOrDefault(name, other);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.copyOf(List.copyOf(REQUIRED.entrySet()));
        }
    }
}
