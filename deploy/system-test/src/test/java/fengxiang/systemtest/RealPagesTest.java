package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench real-pages} on pages of our own: what comes through, and what is rightly left out. */
class RealPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = "临江市机动车检测站三日起下调收费标准，小型汽车每辆降低二十元。"
            + "检测站负责人表示，新标准经过两个月的听证，市民代表多数赞成。\n"
            + "前来办事的车主说，窗口排队的时间也比去年短了不少，希望能够长期坚持下去。";
    private static final String OTHER =
            "临江市图书馆周末延长开放时间，晚上十点以前都可以借书还书。" + "馆长介绍说，延长开放是根据读者的意见决定的，先试行半年。\n" + "附近的中学生对此十分欢迎，说放学以后有了一个安静的去处。";

    @TempDir
    private Path data;

    @Test
    void saysForEachPageHowFarItCame() throws Exception {
        Files.createDirectories(data.resolve("html"));
        Files.createDirectories(data.resolve("gold"));
        page("old", "检测站下调收费标准", "", TEXT, Charset.forName("GB18030"));
        page("kept-out", "图书馆延长开放", "<meta name=robots content=noarchive>", OTHER, StandardCharsets.UTF_8);
        Process bench = Product.launch("bench", data, List.of("real-pages"));
        List<String> said = lines(bench);
        assertThat(bench.waitFor()).as(String.join("\n", said)).isZero();
        JsonNode old = result(said, "old");
        assertThat(old.path("found").asBoolean()).isTrue();
        assertThat(old.path("charset").asString()).isEqualTo("gb18030");
        JsonNode summary = result(said, null);
        assertThat(summary.path("pages").asInt()).isEqualTo(2);
        assertThat(summary.path("fetched").asInt()).isEqualTo(2);
        assertThat(summary.path("found").asInt()).isEqualTo(1);
        assertThat(summary.path("declined").toString()).contains("kept-out", "noarchive");
        assertThat(summary.path("missing")).isEmpty();
    }

    private void page(String id, String title, String head, String text, Charset charset) throws IOException {
        String html = "<html><head><title>" + title + "</title>" + head + "</head><body><h1>" + title + "</h1><div><p>"
                + text.replace("\n", "</p><p>") + "</p></div></body></html>";
        Files.write(data.resolve("html/" + id + ".html"), html.getBytes(charset));
        Files.writeString(data.resolve("gold/" + id + ".json"), JSON.writeValueAsString(Map.of("body", text)));
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        }
    }

    /** The line of a page, or the summary, which names none. */
    private static JsonNode result(List<String> said, String page) {
        return said.stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .filter(line -> page == null
                        ? line.has("missing")
                        : page.equals(line.path("page").asString("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing said of " + page + ":\n" + String.join("\n", said)));
    }
}
