package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.SiteRule;
import fengxiang.model.TimePrecision;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String OTHER = "<p>另有消息称，城北的公交站台本周开始更换雨棚，施工期间，候车的市民请在临时站牌处上车，不便之处敬请谅解。</p>";
    private final ArticleExtractor extractor = new ArticleExtractor(Clock.fixed(NOW, ZoneOffset.UTC));

    private static SiteRule rule(@Nullable String body, @Nullable String title, @Nullable String time) {
        return new SiteRule("news.example.cn", "/", body, title, time, null, null, List.of());
    }

    private static SiteRule removing(String... remove) {
        return new SiteRule("news.example.cn", "/", null, null, null, null, null, List.of(remove));
    }

    private static Page page(String html) {
        return new PageParser().parse(html.getBytes(StandardCharsets.UTF_8), "http://news.example.cn/a/1.html", null);
    }

    private ExtractedPage extract(String html, SiteRule rule) {
        return extractor.extract(page(html), false, rule);
    }

    /** The article is short, and beside it stands a longer text. */
    private static String crowded() {
        return "<html><head><title>临江快讯</title></head><body><div class=wrap><div class=other>" + OTHER.repeat(5)
                + "</div><div class=story><h4 class=head>检测站下调收费标准</h4><span class=when>更新 11/20/2026 3:30:00 PM</span>"
                + "<span class=from>临江日报</span><p>" + Pages.FIRST + "</p><img src=/p/2.jpg></div></div></body></html>";
    }

    @Test
    void whatTheRuleFindsWins() {
        SiteRule rule = new SiteRule(
                "news.example.cn", "/", ".story p", ".story .head", ".when", ".from", ".story", List.of(".none"));
        ExtractedPage page = extract(crowded(), rule);
        assertThat(page.title()).isEqualTo("检测站下调收费标准");
        assertThat(page.body()).isEqualTo(Pages.FIRST);
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T07:30:00Z");
        assertThat(page.precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(page.outlet()).isEqualTo("临江日报");
        assertThat(page.image()).isEqualTo("http://news.example.cn/p/2.jpg");
        assertThat(page.method()).isEqualTo(ExtractedPage.Method.RULE);
        assertThat(page.confidence()).isEqualTo(1);
        assertThat(page.missed()).isEmpty();
        assertThat(page.rejected()).isNull();
        assertThat(extract(crowded(), removing()).body()).isNotEqualTo(Pages.FIRST);
    }

    @Test
    void whatItDoesNotFindIsFoundTheGeneralWayAndNoted() {
        String html = Pages.news("2026-11-20 08:30 来源：临江日报", "<img src='/p/1.jpg'>" + Pages.body());
        ExtractedPage page =
                extract(html, new SiteRule("news.example.cn", "/", ".old", "h5", "#date", ".src", ".pic", List.of()));
        assertThat(page.missed()).containsExactlyInAnyOrder("body", "title", "time", "origin", "image");
        assertThat(page.body()).isEqualTo(Pages.text());
        assertThat(page.title()).isEqualTo("检测站下调收费标准");
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(page.outlet()).isEqualTo("临江日报");
        assertThat(page.image()).isEqualTo("http://news.example.cn/p/1.jpg");
        assertThat(page.method()).isEqualTo(ExtractedPage.Method.DENSITY);
    }

    @Test
    void aRuleForOneFieldLeavesTheOthersAlone() {
        String html = Pages.news("2026-11-20 08:30", Pages.body() + "<i class=real>2026-11-19 07:15</i>");
        ExtractedPage page = extract(html, rule(null, null, ".real"));
        assertThat(page.publishedRaw()).isEqualTo("2026-11-19 07:15");
        assertThat(page.title()).isEqualTo("检测站下调收费标准");
        assertThat(page.missed()).isEmpty();
    }

    @Test
    void readsMetaElementsAndMachineReadableTimes() {
        String html = Pages.news("", Pages.body() + "<time datetime='2026-11-18T09:00:00+08:00'>前天</time>")
                .replace("<title>", "<meta name=headline content='检测站降价了'><title>");
        ExtractedPage page = extract(html, rule(null, "meta[name=headline]", "time"));
        assertThat(page.title()).isEqualTo("检测站降价了");
        assertThat(page.publishedAt()).isEqualTo("2026-11-18T01:00:00Z");
    }

    @Test
    void aTimeInTheFutureIsNoneWhateverTheRuleSays() {
        String html = Pages.news("2026-11-20 08:30", Pages.body() + "<i class=next>2031-01-01 08:00</i>");
        ExtractedPage page = extract(html, rule(null, null, ".next"));
        assertThat(page.publishedRaw()).isEqualTo("2026-11-20 08:30");
        assertThat(page.missed()).containsExactly("time");
    }

    @Test
    void takesOutWhatTheRuleRemovesButNeverThePageItself() {
        String advert = "<div class=promo>" + OTHER.repeat(2) + "</div>";
        String html = Pages.news("", Pages.body() + advert);
        assertThat(extract(html, removing()).body()).contains("雨棚");
        assertThat(extract(html, removing(".promo", "body", "html", "*:not(*)")).body())
                .isEqualTo(Pages.text());
    }

    @Test
    void severalPartsMakeOneBodyAndNestedOnesCountOnce() {
        String html = "<html><body><h1>检测站下调收费标准</h1><div class=t><p class=t>" + Pages.FIRST
                + "</p></div><div>广告</div><div class=t>" + Pages.SECOND + "</div></body></html>";
        assertThat(extract(html, rule(".t", null, null)).body()).isEqualTo(Pages.FIRST + "\n" + Pages.SECOND);
    }

    @Test
    void aBodyThatTheRuleNamesMayBeShortButNotEmptyOfWords() {
        String html = "<html><head><title>停业通知</title></head><body><h1>停业通知</h1><div class=t>%s</div></body></html>";
        assertThat(extract(html.formatted("明日停业一天。"), rule(".t", "h1", null)).rejected())
                .isEqualTo("no-body");
        assertThat(extract(html.formatted("检测站明日停业一天，后日照常。"), rule(".t", "h1", null))
                        .rejected())
                .isNull();
        assertThat(extract(html.formatted("页面不存在，请返回首页看看"), rule(".t", "h1", null))
                        .rejected())
                .isEqualTo("error-page");
    }

    @Test
    void neverTakesAWriterForAnOutlet() {
        for (String who : new String[] {
            "<span class='author x'>王小明</span>",
            "<span class=x>作者：王小明</span>",
            "<span rel=author><b class=x>王小明</b></span>",
            "<div class=byline><span class=x>王小明</span></div>"
        }) {
            ExtractedPage page = extract(
                    Pages.news("", Pages.body() + who),
                    new SiteRule("news.example.cn", "/", null, null, null, ".x", null, List.of()));
            assertThat(page.outlet()).isNull();
            assertThat(page.missed()).containsExactly("origin");
        }
    }

    @Test
    void readersCommentsAreNoBodyOfNewsWhateverTheRuleSays() {
        String comment = "<div class=comment-list><b>江边散步</b><p>说得对，我也觉得价格太高了，早就应该降。</p></div>";
        String html = Pages.news("", Pages.body()) + comment;
        ExtractedPage only = extract(html, rule(".comment-list", null, null));
        assertThat(only.body()).isEqualTo(Pages.text());
        assertThat(only.missed()).containsExactly("body");
        ExtractedPage inside = extract(html, rule(".comment-list p", null, null));
        assertThat(inside.missed()).containsExactly("body");
        String within = Pages.news("", "<div class=story>" + Pages.body() + comment + "</div>");
        assertThat(extract(within, rule(".story", null, null)).body()).isEqualTo(Pages.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p[", ":::", "div:has(", "", "p[a~=(x+x+)+y]", "\\", "\ud83d"})
    void aBrokenSelectorThatSlippedThroughSelectsNothing(String selector) {
        ExtractedPage page = extract(Pages.news("", Pages.body()), rule(selector, null, null));
        assertThat(page.body()).isEqualTo(Pages.text());
        assertThat(page.missed()).containsExactly("body");
    }

    @Test
    void anExpensiveSelectorOnAHostilePageEndsInTime() {
        Page page = page("<html><body>" + "<p><b>".repeat(60_000) + "</body></html>");
        Selection selection = new Selection(page.document(), Duration.ofMillis(200));
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> {
            for (int i = 0; i < 20; i++) {
                assertThat(selection.all("p:nth-of-type(59999) + p * > b:nth-child(3), * * * * * * * i"))
                        .isEmpty();
            }
        });
    }
}
