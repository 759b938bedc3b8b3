package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article, and what is meant to harm. */
class RejectionTest {

    private final ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());

    private ExtractedPage extract(String html) {
        return extractor.extract(html.getBytes(StandardCharsets.UTF_8), "http://a.cn/", null);
    }

    @Test
    void aPageOfLinksIsAListPage() {
        String links = "<li><a href='/x'>这一条是新闻列表里面的标题文字</a> <span>2026-11-20</span></li>".repeat(30);
        assertThat(extract("<title>要闻_临江网</title><ul>" + links + "</ul>").rejected())
                .isEqualTo("list-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"您访问的页面不存在", "404 Not Found", "抱歉，该文章已被删除或者正在审核", "系统繁忙，请稍后再试"})
    void anErrorThatIsServedAsAPageIsAnErrorPage(String text) {
        assertThat(extract("<title>提示</title><div><p>" + text + "，三秒之后自动返回网站首页。</p></div>")
                        .rejected())
                .isEqualTo("error-page");
    }

    @Test
    void anArticleThatSpeaksOfErrorPagesIsAnArticle() {
        String html = "<title>政务网站出现404页面</title><h1>政务网站出现404页面</h1><div>" + Pages.body() + Pages.body() + "</div>";
        assertThat(extract(html).rejected()).isNull();
    }

    @Test
    void aPriceIsNoErrorNumber() {
        String html = "<title>问了两家，便宜的89块，贵的404块</title><h1>问了两家，便宜的89块，贵的404块</h1>"
                + "<div><p>价格方面问了两家，便宜的八十九块，贵的404块，差别主要在服务，大家参考一下再决定去哪家。</p></div>";
        assertThat(extract(html).rejected()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html></html>", "<body><script>var a='文字文字文字文字'</script></body>"})
    void aPageWithoutTextIsEmpty(String html) {
        assertThat(extract(html).rejected()).isEqualTo("empty");
    }

    @Test
    void anArticleWithoutAnyHeadlineIsRejectedAndStillShown() {
        ExtractedPage page = extract("<div>" + Pages.body() + "</div>");
        assertThat(page.rejected()).isEqualTo("no-title");
        assertThat(page.body()).isEqualTo(Pages.text());
    }

    @Test
    void aHeadlineThatIsOnlyTheFirstLineOfTheTextNamesTheArticle() {
        String line = "<p>临江市机动车检测收费(2026年)调整情况说明</p>";
        ExtractedPage page = extract("<div>" + line + Pages.body() + "</div>");
        assertThat(page.rejected()).isNull();
        assertThat(page.title()).isEqualTo("临江市机动车检测收费(2026年)调整情况说明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：临江新闻网综合报道", "2026年11月3日 临江市检测站办公室", "昨天上午，检测站下调了收费。", "检测站"})
    void aFirstLineOfAnotherKindIsNoHeadline(String line) {
        assertThat(extract("<div><p>" + line + "</p>" + Pages.body() + "</div>").title())
                .isEmpty();
    }

    @Test
    void aPictureIsNoPageWhateverItIsCalled() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        assertThat(extractor.extract(noise, "http://a.cn/", "text/html").rejected())
                .isEqualTo("not-html");
    }

    @Test
    void aHundredThousandNestedElementsTakeLittleTime() {
        String html = "<title>检测站下调收费标准</title>" + "<div class=x>".repeat(100_000) + Pages.body();
        ExtractedPage page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(html));
        assertThat(page.body()).isEqualTo(Pages.text());
    }

    @Test
    void hugePagesOfLinesTakeLittleTime() {
        String html = "<title>题目就是这个</title><body>" + ("<p>一行，" + "字".repeat(30) + "。").repeat(60_000);
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(html))
                        .body())
                .hasSizeGreaterThan(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<!--",
                "<a href='",
                "<table><td><table>",
                "\0\0\0<p>x\0y",
                "<![CDATA[",
                "<title>",
                "</p></div>"
            })
    void brokenMarkupNeverThrows(String start) {
        assertThatNoException().isThrownBy(() -> extract(start + Pages.body().substring(0, 100)));
    }

    @Test
    void cutAndShuffledPagesNeverThrow() {
        byte[] whole = Pages.news("2026-11-20 08:30", Pages.body()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] mutant = whole.clone();
            for (int i = 0; i < 40; i++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            assertThat(extractor.extract(mutant, "http://a.cn/", null)).isNotNull();
        }
    }
}
