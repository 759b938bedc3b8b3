package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RobotsCommandTest extends CommandTestBase {

    private static final String TEXT = """
            \ufeff# 说明
            User-agent: other
            Disallow: /

            User-agent: *
            User-agent: somebody
            Disallow: /p          # all of it
            Allow: /p/ok
            Disallow: /*.php$
            Disallow: /中文
            Crawl-delay: 2.5

            User-agent: FengxiangBot
            Disallow: /own
            Allow: /own/1
            Allow: /own/1
            """;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("robots.txt"), TEXT);
    }

    private JsonNode judge(String agent, String url) {
        assertThat(RobotsCommand.run(agent, file, in(url + "\n"), out, err)).isZero();
        return lines().get(0);
    }

    @Test
    void writesOneLineAnAddressWithTheAgreedFieldsInTheirOrder() {
        JsonNode line = judge("nobody", "http://a.cn/p/x");
        assertThat(line.propertyNames()).containsExactly("url", "allowed", "rule", "line", "crawlDelaySeconds");
        assertThat(line.get("url").asString()).isEqualTo("http://a.cn/p/x");
        assertThat(line.get("allowed").asBoolean()).isFalse();
        assertThat(line.get("rule").asString()).isEqualTo("Disallow: /p          # all of it");
        assertThat(line.get("line").asInt()).isEqualTo(7);
        assertThat(line.get("crawlDelaySeconds").asDouble()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,http://a.cn/p/ok/1,true,8",
        "nobody,http://a.cn/x.php,false,9",
        "nobody,http://a.cn/x.php?a=1,true,0",
        "nobody,http://a.cn/%E4%B8%AD%E6%96%87/1,false,10",
        "nobody,http://a.cn/中文/1,false,10",
        "nobody,/p,false,7",
        "nobody,https://a.cn/,true,0",
        "somebody,http://a.cn/p,false,7",
        "OTHER,http://a.cn/x,false,3",
        "other/2.0,http://a.cn/x,false,3",
        "fengxiangbot,http://a.cn/p,true,0",
        "FengxiangBot,http://a.cn/own/2,false,14",
        "FengxiangBot,http://a.cn/own/1,true,15"
    })
    void namesTheLineThatDecides(String agent, String url, boolean allowed, int line) {
        JsonNode verdict = judge(agent, url);
        assertThat(verdict.get("allowed").asBoolean()).isEqualTo(allowed);
        assertThat(verdict.get("line").isNull() ? 0 : verdict.get("line").asInt())
                .isEqualTo(line);
        assertThat(verdict.get("rule").isNull()).isEqualTo(line == 0);
    }

    @Test
    void aGroupWithoutDelayHasNone() {
        assertThat(judge("FengxiangBot", "http://a.cn/")
                        .get("crawlDelaySeconds")
                        .isNull())
                .isTrue();
    }

    @Test
    void aLineThatIsNoAddressIsNamedAndTheOthersAreJudged() {
        assertThat(RobotsCommand.run("nobody", file, in("http://a.cn/p\n\nnonsense\nhttp://a.cn/q\n"), out, err))
                .isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(complaint()).contains("robots: line 3: ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(RobotsCommand.run("nobody", Path.of("/nowhere/robots.txt"), in(""), out, err))
                .isEqualTo(1);
        assertThat(complaint()).contains("/nowhere/robots.txt");
    }
}
