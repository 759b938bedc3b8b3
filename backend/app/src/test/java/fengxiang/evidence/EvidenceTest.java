package fengxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.TestHold;
import fengxiang.Visitor;
import fengxiang.article.Articles;
import fengxiang.blob.Blobs;
import fengxiang.model.Hashes;
import fengxiang.testing.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence over HTTP, from the ingest stream to the delivered file. */
@MovedClockTest
class EvidenceTest {

    private static final String TEXT = "市机动车检测中心昨日公布了新的收费标准，小型汽车检测费下调二十元。";
    private static final String PAGE =
            "<html><head><title>收费下调</title><script>x()</script></head><body><h1>收费下调</h1><p>" + TEXT
                    + "</p><p>电话13912345678</p><div id=comments><b>路人甲</b>：支持</div></body></html>";

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Blobs blobs;

    @Autowired
    private TestHold hold;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JsonMapper json;

    private JsonNode ingest(String url, String kind, @Nullable String page) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("url", url);
        article.put("kind", kind);
        article.put("title", "收费下调");
        article.put("text", TEXT);
        article.put("collectedAt", clock.instant().toString());
        if (page != null) {
            article.put(
                    "evidence",
                    Map.of(
                            "bytesHash",
                            Hashes.sha256(page),
                            "etag",
                            "\"v1\"",
                            "contentType",
                            "text/html",
                            "page",
                            page));
        }
        Visitor.Answer answer = Visitor.withToken(port, ServerTest.CRAWLER)
                .post("/api/ingest/articles", json.writeValueAsString(article));
        return answer.json();
    }

    private static String id(String url) {
        return Hashes.articleId(url);
    }

    private Visitor.Answer upload(Visitor visitor, String articleId, byte[] picture, String blur) {
        return visitor.send(
                "POST",
                "/api/evidence/" + articleId + "/screenshots?blur=" + blur,
                BodyPublishers.ofByteArray(picture));
    }

    @Test
    void keepsACleanedCopyOfANewsPageWithTheHashOfItsBytes() {
        String url = "http://evidence.example.cn/news/1.html";
        assertThat(ingest(url, "news", PAGE).path("outcome").asString("")).isEqualTo("created");
        Visitor monitor = Visitor.newUser(port, "evidence-monitor", "monitor");
        JsonNode view = monitor.get("/api/evidence/" + id(url)).json();
        assertThat(view.path("page").path("bytesHash").asString("")).isEqualTo(Hashes.sha256(PAGE));
        assertThat(view.path("page").path("etag").asString("")).isEqualTo("\"v1\"");
        assertThat(view.path("page").path("fetchedAt").asString(""))
                .isEqualTo(clock.instant().toString());
        assertThat(view.path("page").path("snapshotSize").asLong()).isPositive();
        Visitor.Answer copy = monitor.get("/api/evidence/" + id(url) + "/snapshot");
        assertThat(copy.body())
                .startsWith("<!doctype html>")
                .contains("小型汽车检测费下调二十元")
                .doesNotContain("路人甲", "13912345678", "script");
    }

    @Test
    void deliversACopySoThatABrowserNeverTakesItForAPageOfOurs() {
        String url = "http://evidence.example.cn/news/2.html";
        ingest(url, "news", PAGE);
        Visitor.Answer copy = Visitor.operator(port).get("/api/evidence/" + id(url) + "/snapshot");
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(copy.header("Content-Disposition")).startsWith("attachment").contains(".html");
        assertThat(copy.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(copy.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(copy.header("Cache-Control")).contains("no-store");
        assertThat(Visitor.on(port)
                        .get("/api/evidence/" + id(url) + "/snapshot")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void keepsNoCopyOfForumsSocialSitesAndReviews() {
        for (String kind : new String[] {"social", "review", "manual"}) {
            String url = "http://evidence.example.cn/" + kind + "/1.html";
            ingest(url, kind, PAGE);
            var stored = articles.byId(id(url)).orElseThrow();
            assertThat(stored.evidence()).isNotNull().satisfies(e -> {
                assertThat(e.snapshot()).isNull();
                assertThat(e.bytesHash()).isEqualTo(Hashes.sha256(PAGE));
            });
            assertThat(Visitor.operator(port)
                            .get("/api/evidence/" + id(url) + "/snapshot")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void believesNoSnapshotThatASenderNames() {
        String url = "http://evidence.example.cn/news/forged.html";
        String line =
                "{\"url\":\"" + url + "\",\"title\":\"题\",\"text\":\"文\",\"snapshot\":\"" + "a".repeat(64) + "\"}";
        Visitor.withToken(port, ServerTest.CRAWLER).post("/api/ingest/articles", line);
        assertThat(articles.byId(id(url)).orElseThrow().files()).isEmpty();
    }

    @Test
    void rejectsALineWhoseHashIsNone() {
        String line =
                "{\"url\":\"http://evidence.example.cn/h\",\"title\":\"题\",\"text\":\"文\",\"evidence\":{\"bytesHash\":\"x\"}}";
        JsonNode outcome = Visitor.withToken(port, ServerTest.CRAWLER)
                .post("/api/ingest/articles", line)
                .json();
        assertThat(outcome.path("field").asString("")).isEqualTo("evidence.bytesHash");
    }

    @Test
    void addsEvidenceToAnArticleThatHadNoneAndKeepsTheFirstOtherwise() {
        String url = "http://evidence.example.cn/news/late.html";
        ingest(url, "news", null);
        assertThat(articles.byId(id(url)).orElseThrow().evidence()).isNull();
        assertThat(ingest(url, "news", PAGE).path("outcome").asString("")).isEqualTo("unchanged");
        var first = articles.byId(id(url)).orElseThrow();
        assertThat(first.updatedAt()).isNull();
        assertThat(first.files()).hasSize(1);
        assertThat(ingest(url, "news", PAGE.replace("h1>", "h2>"))
                        .path("outcome")
                        .asString(""))
                .isEqualTo("unchanged");
        assertThat(articles.byId(id(url)).orElseThrow().files()).isEqualTo(first.files());
    }

    @Test
    void storesAScreenshotWithItsBlurredPartBurntInAndNothingElseOfIt() throws IOException {
        String url = "http://evidence.example.cn/news/shot.html";
        ingest(url, "news", null);
        Visitor monitor = Visitor.newUser(port, "shot-monitor", "monitor");
        byte[] photograph = Photos.photograph(Photos.noise(300, 200), 1);
        JsonNode added = upload(monitor, id(url), photograph, "10,10,100,60").json();
        String file = added.path("id").asString("");
        assertThat(added.path("width").asInt()).isEqualTo(300);
        assertThat(added.path("addedBy").asString("")).isEqualTo("shot-monitor");
        assertThat(blobs.find(Hashes.sha256(photograph))).as("what was sent").isEmpty();
        try (InputStream in = blobs.open(file).orElseThrow()) {
            byte[] kept = in.readAllBytes();
            assertThat(Hashes.sha256(kept)).isEqualTo(file);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photos.PLACE);
        }
        Visitor.Answer shown = monitor.get("/api/evidence/" + id(url) + "/screenshots/" + file);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(monitor.get("/api/evidence/" + id(url))
                        .json()
                        .path("screenshots")
                        .path(0)
                        .path("id")
                        .asString(""))
                .isEqualTo(file);
        ingest(url, "news", PAGE);
        assertThat(articles.byId(id(url)).orElseThrow().files())
                .as("a new delivery keeps it")
                .contains(file);
    }

    @Test
    void letsThemTakeAScreenshotAwayWhoAddedItAndTheOffice() throws IOException {
        String url = "http://evidence.example.cn/news/away.html";
        ingest(url, "news", null);
        Visitor one = Visitor.newUser(port, "away-one", "monitor");
        Visitor other = Visitor.newUser(port, "away-other", "monitor");
        String file = upload(one, id(url), Photos.encoded(Photos.noise(40, 40), "png"), "")
                .json()
                .path("id")
                .asString("");
        String address = "/api/evidence/" + id(url) + "/screenshots/" + file;
        assertThat(other.delete(address).problem()).isEqualTo("screenshot-of-another");
        hold.hold(id(url), "事件 2026-7 的证据。");
        assertThat(one.delete(address).problem()).isEqualTo("article-held");
        hold.letGo(id(url));
        assertThat(one.delete(address).status()).isEqualTo(204);
        assertThat(blobs.find(file)).isEmpty();
        assertThat(one.get(address).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAnUpload() throws IOException {
        String url = "http://evidence.example.cn/news/wrong.html";
        ingest(url, "news", null);
        Visitor operator = Visitor.operator(port);
        byte[] png = Photos.encoded(Photos.noise(40, 40), "png");
        assertThat(upload(operator, id(url), "text".getBytes(StandardCharsets.UTF_8), "")
                        .problem())
                .isEqualTo("picture-unreadable");
        assertThat(upload(operator, id(url), png, "1,2").problem()).isEqualTo("invalid-field");
        assertThat(upload(operator, id(url), new byte[20_000_001], "").problem())
                .isEqualTo("picture-too-large");
        assertThat(upload(operator, "0".repeat(32), png, "").status()).isEqualTo(404);
        assertThat(operator.get("/api/evidence/" + "0".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void refusesFilesOfOtherArticles() throws IOException {
        String one = "http://evidence.example.cn/news/one.html";
        String other = "http://evidence.example.cn/news/other.html";
        ingest(one, "news", null);
        ingest(other, "news", null);
        Visitor operator = Visitor.operator(port);
        String file = upload(operator, id(one), Photos.encoded(Photos.noise(41, 41), "png"), "")
                .json()
                .path("id")
                .asString("");
        assertThat(operator.get("/api/evidence/" + id(other) + "/screenshots/" + file)
                        .status())
                .isEqualTo(404);
    }
}
