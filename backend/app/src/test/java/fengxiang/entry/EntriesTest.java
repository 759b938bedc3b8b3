package fengxiang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.article.StoredArticle;
import fengxiang.look.Looks;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.Hashes;
import fengxiang.model.LookAnswer;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class EntriesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Looks looks;

    @Autowired
    private Articles articles;

    private Visitor monitor(String name) {
        return Visitor.newUser(port, name, "monitor");
    }

    private String look(Visitor visitor, String url, FetchStatus status, @Nullable String text) {
        String id =
                visitor.post("/api/looks", Map.of("url", url)).json().path("id").asString();
        Instant at = Instant.now();
        FetchOutcome outcome = new FetchOutcome(url, "look", status, 200, at, null, null, null, null, null);
        Article article = text == null
                ? null
                : new Article(
                        url,
                        null,
                        null,
                        "entry.example.cn",
                        ArticleKind.NEWS,
                        "检测站延长工作时间",
                        text,
                        at,
                        "刚刚",
                        TimePrecision.MINUTE,
                        at,
                        null,
                        null,
                        "UTF-8",
                        null,
                        null,
                        0.9,
                        null,
                        new Evidence(Hashes.sha256(text), at, null, null, null, "text/html", null));
        looks.answer(List.of(new LookAnswer(id, outcome, article, List.of(), List.of())));
        return id;
    }

    private StoredArticle stored(Visitor.Answer answer) {
        return articles.byId(answer.json().path("articleId").asString()).orElseThrow();
    }

    @Test
    void aLinkIsTakenInAsItWasShownAndOnce() {
        Visitor visitor = monitor("entry-a");
        String look = look(visitor, "http://entry.example.cn/a/1.html", FetchStatus.FETCHED, "检测站周末也开门。");

        Visitor.Answer first = visitor.post("/api/entries", Map.of("lookId", look));
        Visitor.Answer second = visitor.post("/api/entries", Map.of("lookId", look));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("outcome").asString()).isEqualTo("created");
        assertThat(second.json().path("outcome").asString()).isEqualTo("unchanged");
        assertThat(stored(first).kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(stored(first).text()).isEqualTo("检测站周末也开门。");
        assertThat(stored(first).evidence()).isNotNull();
    }

    @Test
    void whatWasNotFoundCannotBeTakenIn() {
        Visitor visitor = monitor("entry-b");
        String rejected = look(visitor, "http://entry.example.cn/list/", FetchStatus.REJECTED, "首页");
        String forbidden = look(visitor, "http://entry.example.cn/no.html", FetchStatus.DISALLOWED, null);
        for (String look : List.of(rejected, forbidden, "unknown")) {
            Visitor.Answer answer = visitor.post("/api/entries", Map.of("lookId", look));
            assertThat(answer.status()).as(look).isEqualTo(400);
            assertThat(answer.json().path("field").asString()).isEqualTo("lookId");
        }
    }

    @Test
    void whatCannotBeFetchedIsTypedInAndMasked() {
        Visitor visitor = monitor("entry-c");
        Visitor.Answer entered = visitor.post(
                "/api/entries",
                Map.of(
                        "url", "https://video.example.cn/v/77",
                        "title", "检测站排队两小时",
                        "text", "视频里说排了两小时，联系 13800138000",
                        "publishedAt", "2026-11-01T04:00:00Z",
                        "precision", "day"));
        StoredArticle article = stored(entered);
        assertThat(article.kind()).isEqualTo(ArticleKind.MANUAL);
        assertThat(article.text()).doesNotContain("13800138000");
        assertThat(article.outletHost()).isEqualTo("video.example.cn");
        assertThat(article.precision()).isEqualTo(TimePrecision.DAY);
    }

    @Test
    void whatWasFetchedIsNotReplacedByWhatSomebodyTypes() {
        Visitor visitor = monitor("entry-d");
        String url = "http://entry.example.cn/a/4.html";
        visitor.post("/api/entries", Map.of("lookId", look(visitor, url, FetchStatus.FETCHED, "原来的正文。")));
        Visitor.Answer typed = visitor.post("/api/entries", Map.of("url", url, "title", "另一个标题", "text", "另一段正文。"));
        assertThat(typed.json().path("outcome").asString()).isEqualTo("unchanged");
        assertThat(stored(typed).text()).isEqualTo("原来的正文。");
    }

    @Test
    void whatIsMissingIsNamed() {
        Visitor visitor = monitor("entry-e");
        Map<String, Object> draft =
                new HashMap<>(Map.of("url", "http://entry.example.cn/a/5.html", "title", "标题", "text", "正文"));
        assertThat(field(visitor, draft, "url", "不是网址")).isEqualTo("url");
        assertThat(field(visitor, draft, "title", " ")).isEqualTo("title");
        assertThat(field(visitor, draft, "text", "")).isEqualTo("text");
        assertThat(field(visitor, draft, "publishedAt", "2099-01-01T00:00:00Z")).isEqualTo("publishedAt");
    }

    private static String field(Visitor visitor, Map<String, Object> draft, String field, String value) {
        Map<String, Object> changed = new HashMap<>(draft);
        changed.put(field, value);
        Visitor.Answer answer = visitor.post("/api/entries", changed);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("field").asString();
    }
}
