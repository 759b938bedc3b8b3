package fengxiang.launcher.lines;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static JsonLines lines(String text) {
        return new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonLine only(String text) throws Exception {
        return requireNonNull(lines(text).next());
    }

    @Test
    void readsOneObjectALineAndPassesOverBlankOnes() throws Exception {
        JsonLines lines = lines("\uFEFF{\"id\":\"1\",\"more\":{\"x\":[1]}}\r\n\n  \n{\"id\":\"\"}");
        JsonLine first = requireNonNull(lines.next());
        assertThat(first.text("id")).isEqualTo("1");
        JsonLine second = requireNonNull(lines.next());
        assertThat(second.number()).isEqualTo(4);
        assertThat(second.text("id")).isEmpty();
        assertThat(lines.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"\"} | line 1: field id is missing",
                "{\"id\":null} | line 1: field id is no text",
                "{\"id\":7} | line 1: field id is no text",
            })
    void namesTheFieldThatIsMissingOrOfAnotherKind(String text, String sentence) throws Exception {
        JsonLine line = only(text);
        assertThatThrownBy(() -> line.text("id"))
                .isInstanceOf(LineException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"1\" | is no JSON: Unexpected end-of-input",
                "nonsense | is no JSON: Unrecognized token 'nonsense'",
                "{} {} | is no JSON: Trailing token",
                "[1] | is no JSON object",
                "null | is no JSON object",
            })
    void namesTheLineThatIsNoObjectAndReadsOn(String bad, String reason) throws Exception {
        JsonLines lines = lines("{}\n" + bad + "\n{\"id\":\"3\"}\n");
        assertThat(lines.next()).isNotNull();
        assertThatThrownBy(lines::next)
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("line 2: " + reason)
                .message()
                .doesNotContain("REDACTED")
                .hasLineCount(1);
        assertThat(requireNonNull(lines.next()).text("id")).isEqualTo("3");
    }

    @Test
    void refusesALineThatIsTooLongWithoutKeepingIt() throws Exception {
        JsonLines lines = lines("{\"id\":\"" + "x".repeat(JsonLines.LONGEST_LINE) + "\"}\n{\"id\":\"2\"}");
        assertThatThrownBy(lines::next).hasMessage("line 1: has 33554441 bytes; at most 33554432");
        assertThat(requireNonNull(lines.next()).text("id")).isEqualTo("2");
    }

    @Test
    void readsListsOfTexts() throws Exception {
        assertThat(only("{\"a\":[\"x\",\"y\"]}").texts("a")).containsExactly("x", "y");
        assertThat(only("{\"a\":null}").texts("a")).isEmpty();
        assertThat(only("{}").texts("a")).isEmpty();
        JsonLine mixed = only("{\"a\":[\"x\",1],\"b\":\"x\"}");
        assertThatThrownBy(() -> mixed.texts("a")).hasMessage("line 1: item 1 of field a is no text");
        assertThatThrownBy(() -> mixed.texts("b")).hasMessage("line 1: field b is no list of texts");
    }

    @Test
    void saysWhatAReadingRefuses() throws Exception {
        JsonLine line = only("{\"n\":\"x\"}");
        assertThat(line.<String>value("n", s -> s.toUpperCase(Locale.ROOT))).isEqualTo("X");
        assertThatThrownBy(() -> line.value("n", s -> {
                    throw new IllegalArgumentException("is odd");
                }))
                .hasMessage("line 1: field n is odd");
    }

    @Test
    void writesWhatItReadEvenWhereUtf8HasNoBytesForIt() throws Exception {
        for (String id : new String[] {"风向", "\uD83D\uDE00", "\uD83D", "x\uDE00y", "\"\\\n\u0000"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonLineWriter writer = new JsonLineWriter(out)) {
                writer.write(fields -> fields.writeStringProperty("id", id));
                writer.write(fields -> {});
            }
            String written = out.toString(StandardCharsets.UTF_8);
            assertThat(written).hasLineCount(2).endsWith("\n{}\n");
            assertThat(only(written).text("id")).isEqualTo(id);
        }
    }

    @Test
    void closesWhatItWritesTo() throws IOException {
        boolean[] closed = new boolean[1];
        new JsonLineWriter(new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                })
                .close();
        assertThat(closed[0]).isTrue();
    }
}
