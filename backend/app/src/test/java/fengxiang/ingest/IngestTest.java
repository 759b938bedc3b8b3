package fengxiang.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.article.ArticleIndex;
import fengxiang.article.Articles;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.files.LineReader;
import fengxiang.model.Article;
import fengxiang.model.Hashes;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.platform.ProblemException;
import fengxiang.testing.TestArticles;
import fengxiang.testing.WithElasticsearch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The ingest stream on the real server. */
@SpringBootTest
@WithElasticsearch
class IngestTest {

    @Autowired
    private IngestController controller;

    @Autowired
    private IngestStream stream;

    @Autowired
    private Articles articles;

    @Autowired
    private Outlets outlets;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @Autowired
    private Clock clock;

    private static String line(String url, String title) {
        return "{\"url\":\"" + url + "\",\"title\":\"" + title
                + "\",\"text\":\"正文。\",\"outletHost\":\"stream.example.cn\"}";
    }

    private List<ItemOutcome> post(byte[] body, boolean gzip) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/ingest/articles");
        request.setContent(body);
        if (gzip) {
            request.addHeader("Content-Encoding", "gzip");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.ingest(null, request, response);
        assertThat(response.getContentType()).isEqualTo("application/x-ndjson");
        return response.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(l -> json.readValue(l, ItemOutcome.class))
                .toList();
    }

    private List<ItemOutcome> post(String body) throws IOException {
        return post(body.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void rejectsOneLineOfFiveAndTakesTheOthers() throws IOException {
        String body = String.join(
                "\n",
                line("http://stream.example.cn/five/1", "一"),
                line("http://stream.example.cn/five/2", "二"),
                "{\"url\":\"http://stream.example.cn/five/3\",",
                "",
                line("http://stream.example.cn/five/4", "四"),
                line("http://stream.example.cn/five/1", "一"));
        List<ItemOutcome> outcomes = post(body);
        assertThat(outcomes).extracting(ItemOutcome::line).containsExactly(1L, 2L, 3L, 5L, 6L);
        assertThat(outcomes)
                .extracting(ItemOutcome::outcome)
                .containsExactly(
                        Outcome.CREATED, Outcome.CREATED, Outcome.REJECTED, Outcome.CREATED, Outcome.UNCHANGED);
        assertThat(outcomes.get(2).reason()).contains("character");
        assertThat(outcomes.get(0).id()).isEqualTo(Hashes.articleId("http://stream.example.cn/five/1"));
    }

    @Test
    void readsGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(line("http://stream.example.cn/gzip/1", "压缩").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(post(packed.toByteArray(), true))
                .singleElement()
                .extracting(ItemOutcome::outcome)
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void passesOverALineOfAHundredMegabytes() throws IOException {
        byte[] huge = new byte[100 << 20];
        Arrays.fill(huge, (byte) 'x');
        byte[] after = ("\n" + line("http://stream.example.cn/huge/1", "其后")).getBytes(StandardCharsets.UTF_8);
        List<ItemOutcome> outcomes = new ArrayList<>();
        stream.run(
                new LineReader(
                        new SequenceInputStream(new ByteArrayInputStream(huge), new ByteArrayInputStream(after)),
                        10 << 20,
                        1L << 30),
                batch -> batch.forEach(outcomes::add));
        assertThat(outcomes).extracting(ItemOutcome::outcome).containsExactly(Outcome.REJECTED, Outcome.CREATED);
        assertThat(outcomes.getFirst().reason()).contains("104857600");
    }

    @Test
    void storesSeveralBatchesOfPlausibleArticlesOnce() throws IOException {
        List<Article> delivered = TestArticles.first(450);
        String body = delivered.stream().map(json::writeValueAsString).collect(Collectors.joining("\n"));
        List<ItemOutcome> first = post(body);
        assertThat(first).hasSize(450).extracting(ItemOutcome::outcome).containsOnly(Outcome.CREATED);
        assertThat(post(body)).extracting(ItemOutcome::outcome).containsOnly(Outcome.UNCHANGED);
        StoredArticle stored = articles.byId(String.valueOf(first.get(7).id())).orElseThrow();
        assertThat(stored.title()).isEqualTo(delivered.get(7).title());
        assertThat(stored.publishedAt()).isEqualTo(delivered.get(7).publishedAt());
    }

    @Test
    void entersAnUnknownHostForReview() throws IOException {
        post("{\"url\":\"http://unknown.example.cn:8080/1\",\"title\":\"新站\",\"text\":\"正文。\"}");
        Outlet entered = outlets.byHost("unknown.example.cn:8080").orElseThrow();
        assertThat(entered.review()).isTrue();
        assertThat(entered.name()).isEqualTo("unknown.example.cn:8080");
        assertThat(entered.tier()).hasToString("other");
    }

    @Test
    void storesNothingThatPointsAtAPerson() throws IOException {
        List<ItemOutcome> outcomes = post("{\"url\":\"http://stream.example.cn/mask/1\",\"title\":\"投诉13912345678\","
                + "\"text\":\"@老李 说他的车鄂A12345被拦，电话13912345678。\",\"author\":\"老李\"}");
        StoredArticle stored =
                articles.byId(String.valueOf(outcomes.getFirst().id())).orElseThrow();
        assertThat(stored.toString())
                .doesNotContain("13912345678")
                .doesNotContain("老李")
                .doesNotContain("A12345");
    }

    /**
     * As at the flood stage of the disk: the second batch cannot be written, the first is, and all can be sent again.
     */
    @Test
    void stopsWithAProblemWhereElasticsearchTakesNoMoreAndLosesNothing() throws IOException {
        Instant month = clock.instant().minus(Duration.ofDays(200));
        String full = indices.month(ArticleIndex.ARTICLES, month);
        post(dated(-1, month));
        block(full, true);
        String body = IntStream.range(0, 200)
                .mapToObj(i -> line("http://stream.example.cn/stop/" + i, "题" + i))
                .collect(Collectors.joining("\n", "", "\n" + dated(0, month) + "\n" + dated(1, month)));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/ingest/articles");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.ingest(null, request, response);
        List<String> lines =
                response.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(201);
        assertThat(lines.getLast())
                .contains("\"/problems/search-engine-unavailable\"")
                .contains("503");
        block(full, false);
        List<ItemOutcome> again = post(body);
        assertThat(again.subList(0, 200)).extracting(ItemOutcome::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(again.subList(200, 202)).extracting(ItemOutcome::outcome).containsOnly(Outcome.CREATED);
    }

    private String dated(int n, Instant collected) {
        return "{\"url\":\"http://stream.example.cn/full/" + n + "\",\"title\":\"满\",\"text\":\"正文" + n
                + "。\",\"collectedAt\":\"" + collected + "\"}";
    }

    private void block(String index, boolean readOnly) {
        elastic.call(
                "block",
                c -> c.indices()
                        .putSettings(
                                s -> s.index(index).settings(i -> i.blocks(b -> b.readOnlyAllowDelete(readOnly)))));
    }

    @Test
    void answersWithTheProblemAloneWhereNothingWasTaken() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/ingest/articles");
        request.addHeader("Content-Encoding", "br");
        assertThatThrownBy(() -> controller.ingest(null, request, new MockHttpServletResponse()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.status().value()).isEqualTo(415));
        MockHttpServletRequest broken = new MockHttpServletRequest("POST", "/api/ingest/articles");
        broken.addHeader("Content-Encoding", "gzip");
        broken.setContent("no gzip".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> controller.ingest(null, broken, new MockHttpServletResponse()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo("body-broken"));
    }
}
