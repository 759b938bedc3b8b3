package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String PAGE = "<title>收费下调</title><h1>检测收费下调通知</h1><div>"
            + "<p>自下月起，小型汽车检测费由每辆三百元降为二百四十元，其余项目的价格保持不变，价目表在大厅公示。</p></div>";

    private final JsonMapper json = new JsonMapper();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(byte[] in, String... args) {
        return ExtractCommand.run(args, new ByteArrayInputStream(in), new PrintStream(out), new PrintStream(err));
    }

    @Test
    void writesOneLineWithTheAgreedFieldsInTheirOrder() {
        assertThat(run(PAGE.getBytes(Charset.forName("GBK")), "--url", "http://a.cn/2026/1120/1.html"))
                .isZero();
        JsonNode line = json.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.propertyNames())
                .containsExactly(
                        "file",
                        "title",
                        "body",
                        "publishedAt",
                        "publishedRaw",
                        "precision",
                        "outlet",
                        "image",
                        "canonical",
                        "charset",
                        "confidence",
                        "rejected");
        assertThat(line.get("publishedAt").asString()).isEqualTo("2026-11-20T00:00:00+08:00");
        assertThat(line.get("precision").asString()).isEqualTo("day");
        assertThat(line.get("charset").asString()).isEqualTo("gb18030");
        assertThat(line.get("rejected").isNull()).isTrue();
    }

    @Test
    void readsEveryPageOfADirectoryInSortedOrder(@TempDir Path dir) throws Exception {
        for (String name : new String[] {"b.html", "a.html", "c.txt"}) {
            Files.writeString(dir.resolve(name), PAGE);
        }
        assertThat(run(new byte[0], "--dir", dir.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(l -> json.readTree(l).get("file").asString()))
                .containsExactly(
                        dir.resolve("a.html").toString(), dir.resolve("b.html").toString());
    }

    @Test
    void wrongUsageIsTwoAndSaysWhy() {
        assertThat(run(new byte[0], "--nonsense", "x")).isEqualTo(2);
        assertThat(run(new byte[0], "--dir")).isEqualTo(2);
        assertThat(run(new byte[0], "--dir", "/nowhere/at/all")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--nonsense").contains("/nowhere/at/all");
        assertThat(out.size()).isZero();
    }
}
