package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.ArticleKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists by story and by event against random articles put together by hand, page by page. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupingTest {

    private static final String WORD = "云溪风车磨坊";
    private static final Instant FIRST = Instant.parse("2026-10-05T00:00:00Z");
    private static final Comparator<StoredArticle> EARLIEST =
            Comparator.comparing(StoredArticle::publishedAt).thenComparing(StoredArticle::id);

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    private final List<StoredArticle> articles = new ArrayList<>();
    private Visitor reader;

    @BeforeAll
    void storeRandomArticles() {
        reader = Visitor.newUser(port, "group-reader", "monitor");
        Random random = new Random(20261128);
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(20_000)));
            StoredArticle plain = Stored.article(
                    "group" + i,
                    "磨坊重修" + i,
                    WORD + "重修后开放。",
                    at,
                    "h" + random.nextInt(6) + ".group.example.cn",
                    random.nextInt(3) == 0 ? ArticleKind.SOCIAL : ArticleKind.NEWS);
            StoredArticle article = Stored.read(plain, List.of(), story(random), null);
            articles.add(article);
            writes.add(
                    Write.create(indices.month(ArticleIndex.ARTICLES, article.collectedAt()), article.id(), article));
        }
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    /** A fifth was not read, a third of the stories has no event, and two events bear the names of stories. */
    private static @Nullable StoryMark story(Random random) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        int story = random.nextInt(90);
        String event = story % 3 == 0 ? null : story % 3 == 1 ? "group-s" + story % 9 : "group-e" + story % 11;
        return new StoryMark("group-s" + story, FIRST, event);
    }

    private static String byStory(StoredArticle article) {
        StoryMark story = article.story();
        return story == null ? "alone " + article.id() : story.id();
    }

    private static String byEvent(StoredArticle article) {
        StoryMark story = article.story();
        String event = story == null ? null : story.event();
        return event == null ? "no event " + byStory(article) : event;
    }

    private JsonNode ask(String path, String more) {
        String q = "?q=" + URLEncoder.encode("\"" + WORD + "\"", StandardCharsets.UTF_8);
        Visitor.Answer answer = reader.get(path + q + more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void pagesThroughAllRowsLikeSomebodyWithAllArticlesInHand() {
        for (String group : List.of("story", "event")) {
            Function<StoredArticle, String> key = group.equals("story") ? GroupingTest::byStory : GroupingTest::byEvent;
            check(group, "", articles, key);
            check(
                    group,
                    "&kind=social",
                    articles.stream()
                            .filter(a -> a.kind() == ArticleKind.SOCIAL)
                            .toList(),
                    key);
            Instant from = FIRST.plus(Duration.ofDays(4));
            check(
                    group,
                    "&from=" + from + "&outlet=h1.group.example.cn&outlet=h2.group.example.cn",
                    articles.stream()
                            .filter(a -> !a.publishedAt().isBefore(from))
                            .filter(a -> a.outletHost().matches("h[12].*"))
                            .toList(),
                    key);
        }
    }

    private void check(String group, String more, List<StoredArticle> expected, Function<StoredArticle, String> key) {
        Map<String, List<StoredArticle>> rows = expected.stream().collect(Collectors.groupingBy(key));
        Set<String> seen = new HashSet<>();
        Instant before = Instant.MAX;
        int pages = (rows.size() + 49) / 50;
        for (int page = 1; page <= pages; page++) {
            JsonNode answer = ask("/api/articles", more + "&group=" + group + "&size=50&page=" + page);
            assertThat(answer.path("total").asInt()).isEqualTo(expected.size());
            assertThat(answer.path("rowCount").asInt()).as(group + more).isEqualTo(rows.size());
            assertThat(answer.path("hits").size()).isEqualTo(answer.path("rows").size());
            for (int i = 0; i < answer.path("rows").size(); i++) {
                JsonNode row = answer.path("rows").path(i);
                String first = answer.path("hits").path(i).path("id").asString();
                assertThat(seen.add(row.path("key").asString())).isTrue();
                List<StoredArticle> own = rows.values().stream()
                        .filter(r -> r.stream().anyMatch(a -> a.id().equals(first)))
                        .findFirst()
                        .orElseThrow();
                assertThat(first)
                        .isEqualTo(own.stream().min(EARLIEST).orElseThrow().id());
                assertThat(row.path("articles").asInt()).isEqualTo(own.size());
                assertThat(row.path("outlets").asLong())
                        .isEqualTo(own.stream()
                                .map(StoredArticle::outletHost)
                                .distinct()
                                .count());
                Instant latest = own.stream().max(EARLIEST).orElseThrow().publishedAt();
                assertThat(Instant.parse(row.path("latest").asString())).isEqualTo(latest);
                assertThat(latest).isBeforeOrEqualTo(before);
                before = latest;
                if (i % 25 == 0) {
                    checkMembers(group, more, row.path("key").asString(), own);
                }
            }
        }
        assertThat(seen).hasSize(rows.size());
    }

    private void checkMembers(String group, String more, String key, List<StoredArticle> own) {
        JsonNode members = ask(
                "/api/articles/group",
                more + "&group=" + group + "&key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
        assertThat(members.path("total").asInt()).isEqualTo(own.size());
        List<String> ids = new ArrayList<>();
        members.path("hits").forEach(hit -> ids.add(hit.path("id").asString()));
        assertThat(ids)
                .isEqualTo(own.stream().sorted(EARLIEST).map(StoredArticle::id).toList());
    }

    @Test
    void refusesByName() {
        assertThat(reader.get("/api/articles?group=author").json().path("field").asString())
                .isEqualTo("group");
    }
}
