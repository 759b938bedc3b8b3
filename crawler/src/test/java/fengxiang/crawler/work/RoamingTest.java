package fengxiang.crawler.work;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.robots.Robots;
import fengxiang.model.AllowList;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DueUrl;
import fengxiang.model.Evidence;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Pages that a search has found: whose they are, and that those of forums name nobody. */
class RoamingTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String BODY = "本市机动车检测站十一月起调整收费标准，小型汽车检测费由每辆三百元降为二百四十元，新的价目表已经贴在大厅里。";
    private static final String IMAGE = "https://img.example.cn/1.jpg";
    private static final String POST =
            "<div class=post><div class=authi><a class=xi2 href=/space-uid-4711.html>爱车老王</a> <em>发表于 2026-11-20 08:30</em></div>"
                    + "<td>" + BODY + "</td></div>";

    /** Everything that a careless operator might allow. */
    private final Fetcher fetcher = new Fetcher(
            "TestBot/1.0", AllowList.parse("127.0.0.1:80,169.254.169.254:80,10.0.0.1:8080"), 4, new HostSlots());

    private final Visits visits = new Visits(
            fetcher, new Robots(fetcher, "TestBot", DEADLINE, Clock.systemUTC()), DEADLINE, Clock.systemUTC());

    @AfterEach
    void close() {
        fetcher.close();
    }

    private static SourceProfile source(@Nullable SearchAccess search) {
        return new SourceProfile("c1", "engine.example.cn", ArticleKind.NEWS, List.of(), null, null, search);
    }

    private static Errand errand(String url, @Nullable SearchAccess search) {
        DueUrl due = new DueUrl(url, "c1", PageRole.ARTICLE, 1, null, null, "爱车老王问检测站收费", "2026-11-20 10:20:30");
        return new Errand(due, source(search), 0);
    }

    private static final SearchAccess SEARXNG = new SearchAccess(SearchKind.SEARXNG, null);

    private Visit read(String url, @Nullable SearchAccess search, String html) throws Exception {
        byte[] body = ("<html><head><meta charset=utf-8>" + html + "</html>").getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = Map.of("content-type", List.of("text/html"));
        return visits.read(errand(url, search), new Fetched(WebAddress.parse(url), 200, headers, body));
    }

    private static String page(String head, String body) {
        return head + "<title>检测站收费降了没有_临江</title></head><body><h1>检测站收费降了没有</h1><div>2026-11-20 来源：临江日报</div>"
                + "<div class=content><img src='" + IMAGE + "'><p>" + BODY + "</p>" + body + "</div></body>";
    }

    @Test
    void belongsToTheOutletOfItsOwnHost() throws Exception {
        Article article = Objects.requireNonNull(
                read("https://news.example.cn/a/1.html", SEARXNG, page("", "")).article());
        assertThat(article.outletHost()).isEqualTo("news.example.cn");
        assertThat(article.sourceId()).isEqualTo("c1");
        assertThat(article.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(article.origin()).isEqualTo("临江日报");
        assertThat(article.image()).isEqualTo(IMAGE);
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T02:20:30Z");
        assertThat(Objects.requireNonNull(article.evidence()).page()).isNotNull();
    }

    @Test
    void anArticleOfAnOrdinarySourceStaysItsOutlets() throws Exception {
        Article article = Objects.requireNonNull(
                read("https://bbs.example.cn/a/1.html", null, page("", "")).article());
        assertThat(article.outletHost()).isEqualTo("engine.example.cn");
        assertThat(article.kind()).isEqualTo(ArticleKind.NEWS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bbs.example.cn/a/1.html, ''",
        "https://www.example.cn/thread-1-1-1.html, ''",
        "https://tieba.baidu.com/p/1, ''",
        "https://www.example.cn/a/1.html, <meta name=generator content='Discuz! X3.4'>"
    })
    void namesNobodyWhoWritesInAForum(String url, String head) throws Exception {
        Visit visit = read(url, SEARXNG, page(head, POST));
        Article article = Objects.requireNonNull(visit.article());
        Evidence evidence = Objects.requireNonNull(article.evidence());
        assertThat(article.kind()).isEqualTo(ArticleKind.SOCIAL);
        assertThat(article.outletHost()).isEqualTo(WebAddress.parse(url).authority());
        assertThat(article.origin()).isNull();
        assertThat(article.image()).isNull();
        assertThat(evidence.page()).isNull();
        assertThat(evidence.bytesHash()).isNotBlank();
        assertThat(article.text()).contains(BODY);
        assertThat(new JsonMapper().writeValueAsString(article))
                .doesNotContain("爱车老王")
                .doesNotContain("4711");
    }

    @Test
    void belongsToThePlatformWhereAccountsHaveHostsOfTheirOwn() throws Exception {
        Article article = Objects.requireNonNull(read("https://somebody.lofter.com/post/1", SEARXNG, page("", POST))
                .article());
        assertThat(article.outletHost()).isEqualTo("lofter.com");
        assertThat(article.kind()).isEqualTo(ArticleKind.SOCIAL);
    }

    @Test
    void takesNoForumsTitleFromTheEngine() throws Exception {
        String untitled = "</head><body><div class=content><p>" + BODY + "</p></div></body>";
        Visit visit = read("https://bbs.example.cn/a/1.html", SEARXNG, untitled);
        assertThat(visit.article()).isNull();
        assertThat(visit.outcome().reason()).isEqualTo("no-title");
        Article news = Objects.requireNonNull(
                read("https://news.example.cn/a/1.html", SEARXNG, untitled).article());
        assertThat(news.title()).isNotBlank();
    }

    /** The last ones are allowed for sources. */
    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, private-address",
        "http://2130706433/, private-address",
        "http://[::ffff:127.0.0.1]/, private-address",
        "http://localhost/, private-address",
        "http://127.0.0.1/, private-address",
        "http://10.0.0.1:8080/, port",
        "http://127.0.0.1:9200/, port",
        "http://news.example.cn:22/, port"
    })
    void isNotSentInside(String url, String reason) {
        Errand errand = errand(url, SEARXNG);
        assertThat(visits.askedForPermission(errand)).isFalse();
        Visit visit = visits.refused(errand).orElseThrow();
        assertThat(visit.outcome().status()).isEqualTo(FetchStatus.FAILED);
        assertThat(visit.outcome().reason()).isEqualTo(reason);
        assertThat(visit.outcome().retryAfterSeconds()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.cn/user/4711", "https://www.example.cn/home.php?mod=space&uid=4711"})
    void asksNoPersonsPage(String url) {
        assertThat(visits.refused(errand(url, SEARXNG)).orElseThrow().outcome().reason())
                .isEqualTo("personal-address");
    }
}
