package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that begin with two ideographic spaces, as Chinese typesetting has them. */
class ParagraphTest {

    private final ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());

    private ExtractedPage extract(String html) {
        return extractor.extract(html.getBytes(StandardCharsets.UTF_8), "http://a.cn/", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>　　%s</p><p>　　%s</p><p>　　%s</p>",
                "<div>　　%s<br>　　%s<br/>　　%s</div>",
                "<div>　　%s　　%s　　%s</div>",
                "<div>\n　　%s\n　　%s\n　　%s\n</div>",
                "<div>&nbsp;&nbsp;&nbsp;&nbsp;%s<br>&emsp;&emsp;%s<br>　 　%s　　</div>",
                "<div>　　%s<span>　　%s</span><b>　　</b>%s</div>",
                "<pre>　　%s\n　　%s\n　　%s</pre>"
            })
    void areParagraphsOfTheirOwnWithoutTheSpaces(String layout) {
        String html = Pages.news("2026-11-20 08:30", layout.formatted(Pages.FIRST, Pages.SECOND, Pages.THIRD));
        assertThat(extract(html).body()).isEqualTo(Pages.text());
    }

    @Test
    void aGapInsideASentenceIsOneSpace() {
        String html =
                Pages.news("", "<p>　　收费标准：小型汽车　　二百四十元，大型汽车　三百元。" + Pages.FIRST + "</p><p>" + Pages.SECOND + "</p>");
        assertThat(extract(html).body()).startsWith("收费标准：小型汽车 二百四十元，大型汽车 三百元。本市");
    }

    @Test
    void aGapInAHeadlineIsOneSpace() {
        String html = Pages.news("2026-11-20 08:30", Pages.body()).replace("检测站下调收费标准", "好消息！　　检测站下调收费标准");
        ExtractedPage page = extract(html);
        assertThat(page.title()).isEqualTo("好消息！ 检测站下调收费标准");
        assertThat(page.body()).isEqualTo(Pages.text());
        assertThat(page.publishedRaw()).isEqualTo("2026-11-20 08:30");
    }

    @Test
    void areReadFromTheBodyThatAPageCarriesForMachines() {
        String html = "<title>检测站下调收费标准</title><script type='application/ld+json'>{\"articleBody\":\"　　" + Pages.FIRST
                + "\\r\\n　　" + Pages.SECOND + "　　" + Pages.THIRD + "\"}</script><p>加载中</p>";
        assertThat(extract(html).body()).isEqualTo(Pages.text());
    }

    @Test
    void aMillionSpacesTakeLittleTime() {
        String html = Pages.news("", "<p>" + Pages.FIRST + "　 ".repeat(1_000_000) + Pages.SECOND + "</p>");
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(html))
                        .body())
                .doesNotContain("　");
    }
}
