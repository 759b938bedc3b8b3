package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.TimePrecision;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final ArticleExtractor extractor = new ArticleExtractor(Clock.fixed(NOW, ZoneOffset.UTC));

    private ExtractedPage extract(String html) {
        return extractor.extract(html.getBytes(StandardCharsets.UTF_8), "http://news.example.cn/a/1.html", null);
    }

    @Test
    void findsEverythingOnAUsualNewsPage() {
        ExtractedPage page =
                extract(Pages.news("2026-11-20 08:30 来源：临江日报 作者：某人 编辑：某某", "<img src='/p/1.jpg'>" + Pages.body()));
        assertThat(page.title()).isEqualTo("检测站下调收费标准");
        assertThat(page.body()).isEqualTo(Pages.text());
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(page.publishedRaw()).isEqualTo("2026-11-20 08:30");
        assertThat(page.precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(page.outlet()).isEqualTo("临江日报");
        assertThat(page.image()).isEqualTo("http://news.example.cn/p/1.jpg");
        assertThat(page.confidence()).isGreaterThan(0.7);
        assertThat(page.rejected()).isNull();
    }

    @Test
    void keepsTheShortParagraphsBesideALongOne() {
        String lines = "<div class='line'>" + Pages.FIRST + "</div><div class='line'>"
                + (Pages.SECOND + Pages.THIRD).repeat(3) + "</div><div class='line'>" + Pages.THIRD + "</div>";
        assertThat(extract(Pages.news("2026-11-20 08:30", lines)).body())
                .startsWith(Pages.FIRST)
                .endsWith("\n" + Pages.THIRD);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年11月20日 08:30:05,2026-11-20T00:30:05Z",
        "2026年11月20日08:30,2026-11-20T00:30:00Z",
        "2026年11月20日 星期五 08:30,2026-11-20T00:30:00Z",
        "2026-11-20T08:30:00+08:00,2026-11-20T00:30:00Z",
        "2026-11-20T00:30:00Z,2026-11-20T00:30:00Z",
        "2026/11/20 8:30,2026-11-20T00:30:00Z",
        "2026.11.20 08：30,2026-11-20T00:30:00Z",
        "2026年11月20日 下午3:30,2026-11-20T07:30:00Z",
        "2026年11月20日8时30分,2026-11-20T00:30:00Z",
        "11/20/2026 3:30:00 PM,2026-11-20T07:30:00Z"
    })
    void readsTimesAsChinesePagesWriteThem(String written, String instant) {
        ExtractedPage page = extract(Pages.news("发布时间：" + written, Pages.body()));
        assertThat(page.publishedAt()).isEqualTo(instant);
        assertThat(page.precision()).isEqualTo(TimePrecision.MINUTE);
    }

    @Test
    void aDayAloneHasDayPrecision() {
        ExtractedPage page = extract(Pages.news("2026年11月20日", Pages.body()));
        assertThat(page.publishedAt()).isEqualTo("2026-11-19T16:00:00Z");
        assertThat(page.precision()).isEqualTo(TimePrecision.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23 18:30", "2031-01-01 08:00", "1970-01-01 08:00", "2026-13-45 25:61", "明天"})
    void refusesTimesInTheFutureBefore1995AndImpossibleOnes(String written) {
        ExtractedPage page = extract(Pages.news(written, Pages.body()));
        assertThat(page.publishedAt()).isNull();
        assertThat(page.publishedRaw()).isNull();
        assertThat(page.precision()).isEqualTo(TimePrecision.INFERRED);
    }

    @Test
    void aStatedTimeOfPublicationWinsOverOtherDatesInThePage() {
        String html = Pages.news("版本 (2019-9-5 9:38:01)", Pages.body())
                .replace("<title>", "<meta name='pubdate' content='2026-11-20 08:30:00'><title>");
        assertThat(extract(html).publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
    }

    @Test
    void takesTheDayFromTheAddressWhenThePageNamesNone() {
        byte[] html = Pages.news("", Pages.body()).getBytes(StandardCharsets.UTF_8);
        ExtractedPage page = extractor.extract(html, "http://a.cn/n1/2026/1120/c1-2.html", null);
        assertThat(page.publishedAt()).isEqualTo("2026-11-19T16:00:00Z");
        assertThat(page.precision()).isEqualTo(TimePrecision.DAY);
    }

    @Test
    void readsParagraphsSeparatedByLineBreaksInAnOldTableLayout() {
        String html = "<html><head><title>检测站下调收费标准</title></head><body><table><tr><td width=180>"
                + "<a href=1>要闻</a><br><a href=2>民生</a></td><td><font size=4><b>检测站下调收费标准</b></font><br>"
                + "2026年11月20日08:30<br>　　" + Pages.FIRST + "<br><br>　　" + Pages.SECOND + "<br>　　" + Pages.THIRD
                + "</td></tr></table></body></html>";
        assertThat(extract(html).body()).isEqualTo(Pages.text());
    }

    @Test
    void anAnchorThatWasNeverClosedIsNoLinkAroundTheWholeText() {
        String html = "<html><head><title>检测站下调收费标准</title></head><body><a name=top><h1>检测站下调收费标准</h1>" + "<div>"
                + Pages.body() + "</div></body></html>";
        assertThat(extract(html).body()).isEqualTo(Pages.text());
    }

    @Test
    void leavesOutTheCommentsOfReaders() {
        String comments = "<h3>网友评论</h3>" + "<p>说得对，我也觉得价格太高了，早就应该降。</p>".repeat(6);
        assertThat(extract(Pages.news("", Pages.body() + comments)).body()).isEqualTo(Pages.text());
    }

    @Test
    void readsTheBodyThatAScriptedPageCarriesForMachines() {
        String html = "<html><head><title>检测站下调收费标准</title><script type='application/ld+json'>{\"@graph\":[{"
                + "\"articleBody\":\"" + Pages.FIRST + "\",\"author\":{\"name\":\"不可读取\"}}]}</script></head>"
                + "<body><div id=app></div><p>加载中</p></body></html>";
        ExtractedPage page = extract(html);
        assertThat(page.body()).isEqualTo(Pages.FIRST);
        assertThat(page.toString()).doesNotContain("不可读取");
    }

    @Test
    void namesTheCanonicalAddress() {
        String html = Pages.news("", Pages.body()).replace("<title>", "<link rel=canonical href='/a/2.html'><title>");
        assertThat(extract(html).canonical()).isEqualTo("http://news.example.cn/a/2.html");
    }
}
