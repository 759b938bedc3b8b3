package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.SearchKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baidu's search for developers, asked with the operator's key, which leaves no trace anywhere. */
class QianfanTest extends SearchTestBase {

    private static final String BARE = "/v2/ai_search/web_search";
    private static final String ENTRY = BARE + "?q=%E6%A3%80%E6%B5%8B%E7%AB%99&recency=week";

    private FetchOutcome asked(@Nullable String key) throws Exception {
        return asked(ENTRY, SearchKind.QIANFAN, key);
    }

    @Test
    void findsAddressesWithTitlesAndTimes() throws Exception {
        AtomicReference<String> question = new AtomicReference<>();
        String answer = """
                {"request_id":"r1","references":[
                {"id":1,"title":"检测站<em>收费</em>，电话13800138000","url":"https://news.example.cn/a/1.html#top","date":"2026-11-20 10:20:30","content":"摘要"},
                {"id":2,"title":"同一页","url":"https://news.example.cn/a/1.html?utm_source=bd","date":"2026-11-21 10:20:30"},
                {"id":3,"title":"爱车老王问收费","url":"https://bbs.example.cn/thread-1-1-1.html","date":"2026-11-20"},
                {"id":4,"title":"爱车老王","url":"https://bbs.example.cn/home.php?mod=space&uid=4711"},
                {"id":5,"title":"跳转","url":"http://www.baidu.com/link?url=abc"},
                {"id":6,"title":"脚本","url":"javascript:alert(1)"},
                {"id":7,"title":"文件","url":"file:///etc/passwd"},
                {"id":8,"title":"没有时间","url":"https://news.example.cn/a/2.html","date":"%s"}]}""".formatted("长".repeat(81));
        site.on(BARE, e -> {
            question.set(new String(e.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            SiteServer.send(e, 200, answer.getBytes(StandardCharsets.UTF_8), "application/json");
        });

        FetchOutcome outcome = asked(KEY);

        assertThat(outcome.status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(site.paths()).containsExactly(BARE);
        assertThat(question.get()).contains("\"content\":\"检测站\"").contains("\"search_recency_filter\":\"week\"");
        assertThat(site.seen().getFirst().headers().get("Authorization")).containsExactly("Bearer " + KEY);
        assertThat(backend.discovered().stream().map(d -> d.on("")).toList())
                .containsExactly(
                        link("https://news.example.cn/a/1.html", "检测站收费，电话［电话］", "2026-11-20 10:20:30"),
                        link("https://bbs.example.cn/thread-1-1-1.html", null, "2026-11-20"),
                        link("https://news.example.cn/a/2.html", "没有时间", null));
        assertThat(backend.foundOn()).containsEntry("https://news.example.cn/a/2.html", site.url(ENTRY));
        assertThat(traces()).doesNotContain(KEY).doesNotContain("4711").doesNotContain("摘要");
    }

    private static DiscoveredUrl link(String url, @Nullable String title, @Nullable String published) {
        return new DiscoveredUrl(url, "c1", PageRole.ARTICLE, 1, title, published, "");
    }

    @Test
    void findsNothingWithoutComplaint() throws Exception {
        site.on(BARE, site.text(200, "{\"request_id\":\"r\",\"references\":[]}", "application/json"));
        assertThat(asked(KEY).status()).isEqualTo(FetchStatus.FETCHED);
        assertThat(backend.discovered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"code\":\"invalid_iam_token\",\"message\":\"KEY\"} | failed | search-key-refused",
                "403 | {\"code\":\"AccessDenied\",\"message\":\"KEY\"} | failed | search-key-refused",
                "200 | {\"code\":\"invalid_iam_token\",\"message\":\"KEY is invalid\"} | failed | search-key-refused",
                "400 | {\"code\":\"invalid_argument\",\"message\":\"KEY\"} | failed | search-error",
                "500 | KEY | failed | search-error",
                "200 | {\"results\":[\"KEY\"]} | rejected | not-search-results",
                "200 | <html>KEY</html> | rejected | not-search-results",
                "200 | {\"references\":[{\"url\": KEY | rejected | not-search-results"
            })
    void tellsErrorsAndNeverTheKey(int status, String body, String outcome, String reason) throws Exception {
        site.on(BARE, site.text(status, body.replace("KEY", KEY), "application/json"));
        FetchOutcome asked = asked(KEY);
        assertThat(asked.status().toString()).isEqualTo(outcome);
        assertThat(asked.reason()).isEqualTo(reason);
        assertThat(asked.httpStatus()).isEqualTo(status);
        assertThat(asked.retryAfterSeconds()).isNull();
        assertThat(backend.discovered()).isEmpty();
        assertThat(traces()).doesNotContain(KEY);
    }

    @Test
    void waitsUntilTheNextDayInChinaWhenTheQuotaIsUsedUp() throws Exception {
        site.on(BARE, site.text(429, "{\"code\":\"quota\"}", "application/json"));
        FetchOutcome asked = asked(KEY);
        assertThat(asked.reason()).isEqualTo("search-quota");
        Instant again = asked.fetchedAt().plusSeconds(Objects.requireNonNull(asked.retryAfterSeconds()));
        assertThat(Duration.between(asked.fetchedAt(), again)).isLessThanOrEqualTo(Duration.ofDays(1));
        assertThat(again.atZone(ZoneId.of("Asia/Shanghai")).toLocalTime().toSecondOfDay())
                .isLessThan(60);
    }

    @Test
    void waitsAsLongAsTheEngineAsks() throws Exception {
        site.on(BARE, e -> {
            e.getResponseHeaders().set("Retry-After", "77");
            SiteServer.send(
                    e, 200, "{\"code\":18,\"message\":\"qps\"}".getBytes(StandardCharsets.UTF_8), "application/json");
        });
        assertThat(asked(KEY).retryAfterSeconds()).isEqualTo(77);
    }

    @Test
    void takesTheKeyNowhereElse() throws Exception {
        try (SiteServer thief = SiteServer.start()) {
            site.on(BARE, e -> {
                e.getResponseHeaders().set("Location", thief.url("/"));
                SiteServer.send(e, 307, new byte[0], "text/html");
            });
            FetchOutcome asked = asked(KEY);
            assertThat(asked.status()).isEqualTo(FetchStatus.FAILED);
            assertThat(asked.reason()).isEqualTo("redirected");
            assertThat(thief.seen()).isEmpty();
        }
        assertThat(site.paths()).containsExactly(BARE);
        assertThat(backend.discovered()).isEmpty();
        assertThat(traces()).doesNotContain(KEY);
    }

    @Test
    void isNotAskedWithoutAKeyOrWithOneThatIsNone() throws Exception {
        assertThat(asked((String) null).reason()).isEqualTo("search-no-key");
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void isNotAskedWithAKeyThatWouldAddAHeader() throws Exception {
        assertThat(asked("a\r\nX-Evil: 1").reason()).isEqualTo("search-key-refused");
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void isNotAskedWhereNobodyHasSetItUp() throws Exception {
        FetchOutcome asked = asked(ENTRY, (SearchAccess) null);
        assertThat(asked.status()).isEqualTo(FetchStatus.FAILED);
        assertThat(asked.reason()).isEqualTo("search-not-set-up");
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void showsTheKeyOverNoOpenLine() throws Exception {
        String url = "http://engine.example.cn" + ENTRY;
        backend.source(connector(ENTRY, new SearchAccess(SearchKind.QIANFAN, KEY)))
                .due(url, "c1", PageRole.SEARCH);
        crawlAll();
        assertThat(backend.outcomes())
                .singleElement()
                .satisfies(o -> assertThat(o.reason()).isEqualTo("search-not-https"));
    }

    @Test
    void aHugeAnswerIsCutOff() throws Exception {
        byte[] huge = ("{\"references\":[" + " ".repeat(10_000_000) + "]}").getBytes(StandardCharsets.UTF_8);
        site.on(BARE, e -> SiteServer.send(e, 200, huge, "application/json"));
        assertThat(asked(KEY).reason()).isEqualTo("too-large");
        assertThat(traces()).doesNotContain(KEY);
    }
}
