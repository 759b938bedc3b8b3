package fengxiang.crawler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Streams of a command that is run in a test. */
abstract class CommandTestBase {

    private final JsonMapper json = new JsonMapper();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    final PrintStream out = new PrintStream(written);
    final PrintStream err = new PrintStream(complained);

    static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    List<JsonNode> lines() {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(json::readTree)
                .toList();
    }

    String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
