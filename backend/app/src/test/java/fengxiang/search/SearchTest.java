package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.testing.WithElasticsearch;
import fengxiang.text.query.QueryParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a person finds, over HTTP and on the real server. */
@WithElasticsearch(own = "search")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fengxiang.account.operator-token=" + ServerTest.OPERATOR)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final List<String> NAMES = List.of("云川市机动车检测中心", "检测站", "云川市车管所", "滨河新区管委会", "5G检测站", "長江大橋");

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    private JsonNode beforeTheFirstArticle;

    @BeforeAll
    void storeArticles() {
        beforeTheFirstArticle = find("");
        List<StoredArticle> articles = new ArrayList<>(List.of(
                Stored.article("bridge", "大桥", "昨天上午，南京市长江大桥恢复通车。", "2026-11-01T04:00:00Z"),
                Stored.article("mayor", "市长调研", "市长到云川市机动车检测中心调研。\n他说，收费要公开。", "2026-11-02T04:00:00Z"),
                Stored.updated("corrected", "更正", "此前报道的日期有误。", "2026-11-04T04:00:00Z", "2026-11-05T01:30:00Z"),
                Stored.article("edge-before", "边界前", "边界时间", "2026-11-19T15:59:59.999Z"),
                Stored.article("edge-start", "边界始", "边界时间", "2026-11-19T16:00:00Z"),
                Stored.article("edge-end", "边界终", "边界时间", "2026-11-20T15:59:59.999Z"),
                Stored.article("edge-after", "边界后", "边界时间", "2026-11-20T16:00:00Z")));
        for (int i = 0; i < NAMES.size(); i++) {
            articles.add(
                    Stored.article("name" + i, "报道", "记者在现场看到" + NAMES.get(i) + "门前排起了长队。", "2026-11-03T04:00:00Z"));
        }
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store test articles", writes)).allMatch(WriteResult::stored);
    }

    private JsonNode find(String parameters) {
        Visitor.Answer answer = Visitor.operator(port).get("/api/articles?" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> ids(JsonNode result) {
        return result.path("hits")
                .valueStream()
                .map(h -> h.path("id").asString())
                .toList();
    }

    private static String marked(JsonNode segments) {
        return segments.valueStream()
                .map(s -> s.path("hit").asBoolean()
                        ? "[" + s.path("text").asString() + "]"
                        : s.path("text").asString())
                .collect(Collectors.joining());
    }

    @Test
    void answersBeforeTheFirstArticle() {
        assertThat(beforeTheFirstArticle.path("total").asLong()).isZero();
        assertThat(beforeTheFirstArticle.path("facets").path("tiers").size()).isEqualTo(4);
        assertThat(beforeTheFirstArticle.path("histogram").path("buckets").size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市长 收费 | mayor",
                "市长 AND 收费 | mayor",
                "大桥 OR 更正 | bridge corrected name5",
                "更正 或 市长 通车 | corrected",
                "（更正 或 市长） 收费 | mayor",
                "云川市 NOT 车管所 | mayor name0",
                "云川市 非（车管所 或 调研） | name0",
                "title:大桥 | bridge",
                "标题：（大桥 或 更正） | bridge corrected",
                "title:通车 OR 日期 | corrected",
                "公开* | mayor",
            })
    void combinesWords(String query, String found) {
        assertThat(ids(find("size=50&q=" + encoded(query)))).containsExactlyInAnyOrder(found.split(" "));
    }

    /** Elasticsearch takes only so many Boolean queries in one another. */
    @Test
    void answersTheDeepestQuery() {
        String query = "大桥";
        for (int depth = 0; depth < QueryParser.DEEPEST; depth++) {
            query = "(更正 OR 通车 AND NOT " + query + ")";
        }
        assertThat(ids(find("size=50&q=" + encoded(query)))).contains("corrected");
    }

    @Test
    void findsWordsAsWordsAndQuotedTextAnywhere() {
        assertThat(ids(find("q=" + encoded("市长")))).containsExactly("mayor");
        assertThat(ids(find("q=" + encoded("\"市长\"")))).containsExactlyInAnyOrder("mayor", "bridge");
        assertThat(ids(find("q=" + encoded("“桥”")))).contains("bridge");
        assertThat(ids(find("q=" + encoded("市长 收费")))).containsExactly("mayor");
        assertThat(ids(find("q=" + encoded("市长 恢复")))).isEmpty();
    }

    @Test
    void missesNoOrganisationInsideASentence() {
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(ids(find("q=" + encoded("\"" + NAMES.get(i) + "\""))))
                    .as(NAMES.get(i))
                    .contains("name" + i);
        }
        assertThat(ids(find("q=" + encoded("\"长江大桥\""))))
                .as("traditional characters")
                .contains("name5", "bridge");
    }

    @Test
    void marksWordsAndCharacterPairsTogether() {
        JsonNode hit = find("q=" + encoded("机动车 \"检测中心\" 市长")).path("hits").path(0);
        assertThat(marked(hit.path("title"))).isEqualTo("[市长]调研");
        assertThat(marked(hit.path("snippets").path(0))).startsWith("[市长]到云川市[机动车检测中心]调研。");
    }

    @Test
    void showsAnArticleInParagraphs() {
        JsonNode article = Visitor.operator(port)
                .get("/api/articles/mayor?q=" + encoded("\"收费\""))
                .json();
        assertThat(article.path("paragraphs").size()).isEqualTo(2);
        assertThat(marked(article.path("paragraphs").path(0))).isEqualTo("市长到云川市机动车检测中心调研。");
        assertThat(marked(article.path("paragraphs").path(1))).isEqualTo("他说，[收费]要公开。");
        assertThat(article.path("outlet").path("tier").asString()).isEqualTo("other");
        Visitor.Answer unknown = Visitor.operator(port).get("/api/articles/nowhere");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("article-unknown");
    }

    @Test
    void saysWhenAnArticleWasUpdatedAndNothingWhenItNeverWas() {
        JsonNode hits = find("q=" + encoded("更正")).path("hits");
        assertThat(hits.path(0).path("updatedAt").asString()).isEqualTo("2026-11-05T01:30:00Z");
        JsonNode article = Visitor.operator(port).get("/api/articles/corrected").json();
        assertThat(article.path("updatedAt").asString()).isEqualTo("2026-11-05T01:30:00Z");
        assertThat(find("q=" + encoded("大桥")).path("hits").path(0).has("updatedAt"))
                .isFalse();
    }

    @Test
    void cutsDaysAtMidnightInChina() {
        JsonNode day = find("from=2026-11-20T00:00:00%2B08:00&to=2026-11-21T00:00:00%2B08:00&q=" + encoded("边界"));
        assertThat(ids(day)).containsExactlyInAnyOrder("edge-start", "edge-end");
        JsonNode days = find("from=2026-11-18T00:00:00Z&to=2026-11-29T00:00:00Z&q=" + encoded("边界"));
        assertThat(days.path("histogram").path("interval").asString()).isEqualTo("1d");
        List<String> bars = days.path("histogram")
                .path("buckets")
                .valueStream()
                .map(b -> b.path("from").asString() + " " + b.path("count").asInt())
                .toList();
        assertThat(bars)
                .contains("2026-11-18T16:00:00Z 1", "2026-11-19T16:00:00Z 2", "2026-11-20T16:00:00Z 1")
                .contains("2026-11-21T16:00:00Z 0");
        assertThat(Instant.parse(bars.getFirst().split(" ")[0])).isEqualTo("2026-11-17T16:00:00Z");
        assertThat(bars.getLast()).isEqualTo("2026-11-28T16:00:00Z 0");
    }

    @Test
    void pagesThroughEverythingOnce() {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            ids.addAll(ids(find("size=3&page=" + page)));
        }
        assertThat(ids).hasSize(13).doesNotHaveDuplicates();
        assertThat(ids(find("sort=relevance&q=" + encoded("市长")))).containsExactly("mayor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=%22%E5%B8%82 | query",
                "page=101&size=100 | invalid-field",
                "size=0 | invalid-field",
                "from=yesterday | invalid-field",
                "from=2026-11-20T00:00:00Z&to=2026-11-20T00:00:00Z | invalid-field",
                "tier=village | invalid-field",
                "sort=loudness | invalid-field"
            })
    void refusesWhatItDoesNotUnderstand(String parameters, String problem) {
        Visitor.Answer answer = Visitor.operator(port).get("/api/articles?" + parameters);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isNotEmpty();
    }

    @Test
    void namesTheCharacterWhereAQueryGoesWrong() {
        JsonNode problem = Visitor.operator(port)
                .get("/api/articles?q=" + encoded("市长 \"检测"))
                .json();
        assertThat(problem.path("position").asInt()).isEqualTo(3);
        assertThat(problem.path("expected").asString()).isEqualTo("closing_quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/articles/mayor"})
    void answersNobodyWithoutLogIn(String path) {
        assertThat(Visitor.on(port).get(path).status()).isEqualTo(401);
    }
}
