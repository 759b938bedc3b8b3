package fengxiang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.ArticleKind;
import fengxiang.search.Stored;
import fengxiang.testing.WithElasticsearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithElasticsearch(own = "preview")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fengxiang.account.operator-token=" + ServerTest.OPERATOR)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Clock clock;

    @BeforeAll
    void storeArticles() {
        List<StoredArticle> articles = List.of(
                article("match", "云溪车检站排队久，收费高。", 1),
                article("excluded", "云溪车检站招聘检测员，收费岗若干。", 2),
                article("named", "云溪车检站今日恢复营业。", 3),
                article("alike", "云溪市民到车检站咨询。", 4),
                article("other", "南山公园花展开幕。", 5),
                article("old", "云溪车检站收费调整。", 40));
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private StoredArticle article(String id, String text, int daysAgo) {
        Instant published = clock.instant().minus(Duration.ofDays(daysAgo));
        return Stored.article(id, "报道", text, published, "news.yunxi.example", ArticleKind.NEWS);
    }

    private static List<String> ids(JsonNode sample) {
        return sample.path("latest")
                .valueStream()
                .map(hit -> hit.path("id").asString())
                .toList();
    }

    @Test
    void showsWhatWouldMatchAndWhatIsMissedByLittle() {
        JsonNode preview = Visitor.operator(port)
                .post(
                        "/api/topics/preview",
                        Map.of("names", List.of("云溪车检站"), "any", List.of("收费"), "exclude", List.of("招聘")))
                .json();
        assertThat(preview.path("days").asInt()).isEqualTo(30);
        assertThat(preview.path("articles").asLong()).isEqualTo(5);
        assertThat(preview.path("matches").path("total").asLong()).isEqualTo(1);
        assertThat(ids(preview.path("matches"))).containsExactly("match");
        assertThat(ids(preview.path("excluded"))).containsExactly("excluded", "named");
        assertThat(ids(preview.path("alike"))).containsExactly("alike");
        assertThat(preview.at("/matches/latest/0/snippets/0").toString()).contains("\"hit\":true");
    }

    @Test
    void refusesWhatSavingWouldRefuse() {
        Visitor.Answer refused = Visitor.operator(port).post("/api/topics/preview", Map.of("names", List.of("王建国")));
        assertThat(refused.problem()).isEqualTo("topic-person");
        assertThat(Visitor.operator(port)
                        .post("/api/topics/preview", Map.of())
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("names");
    }

    @Test
    void findsLongerNamesAroundOursForTheFirstStart() {
        JsonNode found = Visitor.operator(port)
                .post("/api/setup/namesakes", Map.of("names", List.of("云溪车检站")))
                .json();
        assertThat(found.path("articles").asLong()).isEqualTo(3);
        assertThat(found.path("looked").asInt()).isEqualTo(3);
        assertThat(found.path("candidates")
                        .valueStream()
                        .map(c -> c.path("text").asString()))
                .contains("云溪车检站招聘")
                .doesNotContain("云溪车检站");
    }
}
