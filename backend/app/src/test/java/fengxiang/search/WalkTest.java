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
import fengxiang.model.ArticleKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever goes through all articles meets each once, also those of one moment and while new ones come in. */
@ServerTest
class WalkTest {

    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    private void store(List<StoredArticle> articles) {
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private static StoredArticle article(int number, Instant at) {
        return Stored.article("walk" + number, "标题", "长堤缆车" + number, at, "walk.example.cn", ArticleKind.NEWS);
    }

    @Test
    void meetsEachOnceInItsPlace() {
        Random random = new Random(7);
        List<StoredArticle> articles = new ArrayList<>();
        for (int i = 0; i < 95; i++) {
            articles.add(article(i, FIRST.plus(Duration.ofHours(random.nextInt(20))))); // many of one moment
        }
        store(articles);
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(cursor);
            assertThat(page.path("total").asInt()).isEqualTo(met.isEmpty() ? 95 : 96);
            page.path("hits").forEach(hit -> met.add(hit.path("id").asString()));
            if (cursor.isEmpty()) {
                store(List.of(article(1_000, FIRST.plus(Duration.ofDays(9))))); // comes in meanwhile
            }
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(met)
                .isEqualTo(articles.stream()
                        .sorted(Comparator.comparing(StoredArticle::publishedAt)
                                .reversed()
                                .thenComparing(StoredArticle::id))
                        .map(StoredArticle::id)
                        .toList());
    }

    private JsonNode page(String cursor) {
        Visitor.Answer answer =
                Visitor.operator(port).get("/api/articles/walk?outlet=walk.example.cn&size=19&cursor=" + cursor);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void refusesWhatIsNoCursorByName() {
        Visitor.Answer answer = Visitor.operator(port).get("/api/articles/walk?cursor=page2");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo("cursor");
    }
}
