package fengxiang.crawler.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.SearchKind;
import fengxiang.model.WebAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the kinds that are read from strangers, good and bad ones. */
class HostileResultsTest {

    private final SearchConnector searxng = SearchConnector.of(SearchKind.SEARXNG);
    private final SearchConnector template = SearchConnector.of(SearchKind.TEMPLATE);

    @Test
    void readsResultsOfSearxng() throws Exception {
        String answer = """
                {"query":"检测站","number_of_results":0,"results":[
                {"url":"https://news.example.cn/a/1.html","title":"检测站下调收费标准","content":"摘要","engine":"x","publishedDate":"2026-11-20T08:30:00"},
                {"url":"https://news.example.cn/a/2.html","title":"检测站延长服务","publishedDate":null}],"answers":[],"suggestions":[]}""";
        assertThat(searxng.read(Answered.json(200, answer)))
                .containsExactly(
                        new SearchHit("https://news.example.cn/a/1.html", "检测站下调收费标准", "2026-11-20T08:30:00"),
                        new SearchHit("https://news.example.cn/a/2.html", "检测站延长服务", null));
    }

    @Test
    void readsAFeedInGbkAndAnEmptyOne() throws Exception {
        String feed =
                "<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><title>站内搜索</title>%s</channel></rss>";
        String item = "<item><title>检测站下调收费标准</title><link>https://news.example.cn/a/1.html</link>"
                + "<pubDate>2026-11-20 08:30:05</pubDate></item>";
        Charset gbk = Charset.forName("GBK");
        assertThat(template.read(Answered.feed(feed.formatted(item), gbk)))
                .containsExactly(new SearchHit("https://news.example.cn/a/1.html", "检测站下调收费标准", "2026-11-20 08:30:05"));
        assertThat(template.read(Answered.feed(feed.formatted(""), gbk))).isEmpty();
        String none = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"无结果\",\"items\":[]}";
        assertThat(template.read(Answered.json(200, none))).isEmpty();
        assertThat(template.read(Answered.feed("<feed xmlns='http://www.w3.org/2005/Atom'/>", StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><a href='/a/1.html'>检测站</a></body></html>",
                "\ufeff<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' ''><html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<!-- 搜索 --><HTML><body><rss><channel><item><link>https://a.cn/1</link></item></channel></rss></body></HTML>",
                "{\"results\":[{\"url\":\"https://a.cn/1\"}]}",
                "没有找到",
                ""
            })
    void takesAPageForPeopleForNoFeed(String page) {
        assertThat(Answered.outcome(template, Answered.feed(page, StandardCharsets.UTF_8)))
                .isEqualTo("not-a-feed AS_USUAL");
    }

    @ParameterizedTest
    @EnumSource(SearchKind.class)
    void survivesWhatIsNoAnswer(SearchKind kind) {
        SearchConnector connector = SearchConnector.of(kind);
        String reason = kind == SearchKind.TEMPLATE ? "not-a-feed" : "not-search-results";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String answer : new String[] {
                "[".repeat(100_000),
                "{\"results\":".repeat(100_000),
                "{\"results\":{\"url\":\"https://a.cn/1\"},\"references\":\"https://a.cn/1\"}",
                "{\"results\":" + "9".repeat(1_000_000) + "}",
                "\0\1\2\3",
                "null",
                "\"results\""
            }) {
                assertThat(Answered.outcome(connector, Answered.json(200, answer)))
                        .startsWith(reason);
            }
        });
    }

    @Test
    void readsOnlyWhatHasTheRightType() {
        String wrong =
                "[1,null,\"https://a.cn/1\",[],{\"url\":{\"a\":1}},{\"url\":[\"https://a.cn/1\"]},{\"url\":\"\"},"
                        + "{\"url\":\"https://a.cn/2\",\"title\":{\"x\":1},\"date\":[],\"publishedDate\":{}}]";
        for (SearchConnector connector : new SearchConnector[] {searxng, SearchConnector.of(SearchKind.QIANFAN)}) {
            Fetched answer = Answered.json(200, "{\"results\":" + wrong + ",\"references\":" + wrong + "}");
            assertThat(Answered.outcome(connector, answer)).isEqualTo("found 1");
        }
    }

    @Test
    void saysThatAnInstanceAnswersNoJson() {
        assertThat(searxng.speaks(403)).isTrue();
        assertThat(Answered.outcome(searxng, Answered.json(403, ""))).isEqualTo("search-json-off AS_USUAL");
        assertThat(Answered.outcome(searxng, Answered.json(200, "<html>检测站</html>")))
                .isEqualTo("not-search-results AS_USUAL");
    }

    @Test
    void onlyTheOperatorsOwnInstanceIsAskedAgainstItsRobots() {
        assertThat(searxng.heedsRobots(true)).isFalse();
        assertThat(searxng.heedsRobots(false)).isTrue();
        assertThat(template.heedsRobots(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.baidu.com/link?url=Abc_1, true",
        "https://www.baidu.com/s?wd=%E6%A3%80%E6%B5%8B%E7%AB%99, true",
        "https://www.sogou.com/link?url=x, true",
        "https://weixin.sogou.com/weixin?type=2, true",
        "https://www.so.com/link?m=x, true",
        "https://cn.bing.com/ck/a?u=x, true",
        "https://www.google.com.hk/url?q=x, true",
        "https://engine.example.cn/search?q=b, true",
        "https://engine.example.cn/about.html, false",
        "https://baike.baidu.com/item/1, false",
        "https://news.sogou.com.example.cn/link?url=1, false",
        "https://news.example.cn/search/1.html, false"
    })
    void tellsTheEnginesOwnPages(String found, boolean own) {
        WebAddress engine = WebAddress.parse("https://engine.example.cn/search?q=a");
        assertThat(EnginePages.isOne(WebAddress.parse(found), engine)).isEqualTo(own);
    }
}
