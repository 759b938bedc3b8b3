package fengxiang.mark;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Articles;
import fengxiang.article.Mark;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Understandings;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.ArticleKind;
import fengxiang.search.Stored;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Marks of two people on random articles against what each of them did, counted by hand. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarkTest {

    private static final String WORD = "云溪灯塔邮局";
    private static final int COUNT = 400;
    private static final Instant FIRST = Instant.parse("2026-10-03T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Understandings understandings;

    @Autowired
    private Articles erasing;

    private final Random random = new Random(20261128);
    private final Map<String, Visitor> people = new HashMap<>();

    /** By person and mark: what is marked how, in our own hands. */
    private final Map<String, Set<String>> truth = new HashMap<>();

    private final Map<String, StoredArticle> articles = new LinkedHashMap<>();

    @BeforeAll
    void storeArticles() {
        for (String name : List.of("mark-anna", "mark-bolin")) {
            people.put(name, Visitor.newUser(port, name, "monitor"));
        }
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Instant at = FIRST.plus(Duration.ofMinutes(i));
            StoredArticle plain = Stored.article(
                    "mark" + i,
                    "邮局通告" + i,
                    WORD + "开放参观。",
                    at,
                    i % 3 == 0 ? "a.mark.example.cn" : "b.mark.example.cn",
                    i % 4 == 0 ? ArticleKind.SOCIAL : ArticleKind.NEWS);
            StoredArticle article = Stored.read(plain, List.of(), new StoryMark("mark-story" + i / 5, at, null), null);
            articles.put(article.id(), article);
            writes.add(
                    Write.create(indices.month(ArticleIndex.ARTICLES, article.collectedAt()), article.id(), article));
        }
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private static String query(String more) {
        return "?q=" + URLEncoder.encode("\"" + WORD + "\"", StandardCharsets.UTF_8) + more;
    }

    private static Set<String> changed(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("changed").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private Visitor person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private Set<String> of(String name, Mark mark) {
        return truth.computeIfAbsent(name + " " + mark, key -> new HashSet<>());
    }

    @Test
    @Order(1)
    void changesWhatWasNotSoBeforeAndNothingElse() {
        for (int round = 0; round < 6; round++) {
            String name = round % 2 == 0 ? "mark-anna" : "mark-bolin";
            Mark mark = Mark.values()[random.nextInt(3)];
            boolean on = random.nextInt(4) > 0;
            List<String> some = articles.keySet().stream()
                    .filter(id -> random.nextInt(3) == 0)
                    .toList();
            Set<String> expected = some.stream()
                    .filter(id -> of(name, mark).contains(id) != on)
                    .collect(Collectors.toSet());
            List<String> asked = new ArrayList<>(some);
            asked.add("mark-that-never-was");
            Map<String, Object> body = Map.of("articles", asked, "copies", false, "mark", mark.toString(), "on", on);
            assertThat(changed(person(name).put("/api/marks", body))).isEqualTo(expected);
            if (on) {
                of(name, mark).addAll(some);
            } else {
                some.forEach(of(name, mark)::remove);
            }
        }
    }

    @Test
    @Order(2)
    void countsFiltersAndExportsLikeSomebodyWithAllArticlesInHand() {
        for (String name : people.keySet()) {
            for (int round = 0; round < 6; round++) {
                Map<Mark, Integer> state = new EnumMap<>(Mark.class);
                StringBuilder more = new StringBuilder();
                for (Mark mark : Mark.values()) {
                    int how = random.nextInt(3) - 1;
                    state.put(mark, how);
                    more.append(how == 0 ? "" : "&mark=" + (how < 0 ? "-" : "") + mark);
                }
                boolean social = random.nextBoolean();
                more.append(social ? "&kind=social" : "");
                checkAnswer(name, state, social, more.toString(), round == 0);
            }
        }
    }

    private void checkAnswer(String name, Map<Mark, Integer> state, boolean social, String more, boolean export) {
        JsonNode answer =
                person(name).get("/api/articles" + query(more + "&size=100")).json();
        long total = count(name, state, social);
        assertThat(answer.path("total").asLong()).as(more).isEqualTo(total);
        for (JsonNode facet : answer.at("/facets/marks")) {
            Mark mark = Mark.valueOf(facet.path("key").asString().toUpperCase(Locale.ROOT));
            long without = count(name, with(state, mark, -1), social);
            assertThat(facet.path("count").asLong()).as(more).isEqualTo(count(name, with(state, mark, 1), social));
            assertThat(facet.path("without").asLong()).as(more).isEqualTo(without);
        }
        assertThat(answer.at("/facets/marks").size()).isEqualTo(3);
        for (JsonNode hit : answer.path("hits")) {
            for (Mark mark : Mark.values()) {
                boolean shown = StreamSupport.stream(hit.path("marks").spliterator(), false)
                        .anyMatch(m -> m.asString().equals(mark.toString()));
                assertThat(shown)
                        .isEqualTo(of(name, mark).contains(hit.path("id").asString()));
            }
        }
        if (export) {
            String table = person(name)
                    .get("/api/articles/export" + query(more + "&format=csv"))
                    .body();
            assertThat(table.lines().filter(l -> l.contains("mark.example.cn")).count())
                    .isEqualTo(total);
        }
    }

    private static Map<Mark, Integer> with(Map<Mark, Integer> state, Mark mark, int how) {
        Map<Mark, Integer> other = new EnumMap<>(state);
        other.put(mark, how);
        return other;
    }

    private long count(String name, Map<Mark, Integer> state, boolean social) {
        return articles.values().stream()
                .filter(a -> !social || a.kind() == ArticleKind.SOCIAL)
                .filter(a -> state.entrySet().stream()
                        .allMatch(
                                e -> e.getValue() == 0 || of(name, e.getKey()).contains(a.id()) == (e.getValue() > 0)))
                .count();
    }

    @Test
    @Order(3)
    void marksAllThatIsFoundAndAllCopiesAndTakesItBack() {
        Visitor anna = person("mark-anna");
        String asked = "/api/marks/found" + query("&mark=-important&outlet=a.mark.example.cn");
        Set<String> expected = articles.values().stream()
                .filter(a -> a.outletHost().equals("a.mark.example.cn"))
                .map(StoredArticle::id)
                .filter(id -> !of("mark-anna", Mark.IMPORTANT).contains(id))
                .filter(id -> !of("mark-anna", Mark.REPORT).contains(id))
                .collect(Collectors.toSet());
        Set<String> done = changed(anna.put(asked, Map.of("mark", "report", "on", true)));
        assertThat(done).isEqualTo(expected);
        Map<String, Object> undo = Map.of("articles", done, "copies", false, "mark", "report", "on", false);
        assertThat(changed(anna.put("/api/marks", undo))).isEqualTo(expected);
        Set<String> story = Set.of("mark50", "mark51", "mark52", "mark53", "mark54");
        Set<String> unread = new HashSet<>(story);
        unread.removeAll(of("mark-anna", Mark.READ));
        Map<String, Object> copies = Map.of("articles", List.of("mark51"), "copies", true, "mark", "read", "on", true);
        assertThat(changed(anna.put("/api/marks", copies))).isEqualTo(unread);
        of("mark-anna", Mark.READ).addAll(story);
    }

    @Test
    @Order(4)
    void exportsWhatIsSelected() {
        String table = person("mark-bolin")
                .get("/api/articles/export" + query("&format=csv&article=mark7&article=mark9&article=nothing"))
                .body();
        assertThat(table.lines().filter(l -> l.contains("mark.example.cn"))).hasSize(2);
    }

    @Test
    @Order(5)
    void refusesByName() {
        Visitor anna = person("mark-anna");
        assertThat(anna.get("/api/articles?mark=read&mark=-read")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("mark");
        assertThat(anna.get("/api/articles?mark=starred").json().path("field").asString())
                .isEqualTo("mark");
        Map<String, Object> none = Map.of("articles", List.of(), "copies", false, "mark", "read", "on", true);
        assertThat(anna.put("/api/marks", none).json().path("field").asString()).isEqualTo("articles");
        assertThat(Visitor.on(port).put("/api/marks", none).status()).isIn(401, 403);
    }

    @Test
    @Order(6)
    void staysWhenAStoryBecomesPartOfAnotherAndGoesWithTheArticle() {
        Visitor anna = person("mark-anna");
        Map<String, Object> body =
                Map.of("articles", List.of("mark60", "mark61"), "copies", false, "mark", "report", "on", true);
        var unused = changed(anna.put("/api/marks", body));
        var query = co.elastic.clients.elasticsearch._types.query_dsl.Query.of(
                q -> q.term(t -> t.field(ArticleField.STORY.path()).value("mark-story12")));
        boolean through = understandings.each(
                query, 10, part -> understandings.move(part, new StoryMark("mark-other", FIRST, "mark-event")) == 0);
        assertThat(through).isTrue();
        StoredArticle moved = understandings
                .now(Map.of("mark60", indices.month(ArticleIndex.ARTICLES, FIRST)))
                .get("mark60");
        assertThat(Objects.requireNonNull(moved).storyGroup()).isEqualTo("mark-other");
        assertThat(moved.marks()).contains(Mark.REPORT.of("mark-anna"));
        erasing.remove("mark60");
        understandings.refresh();
        assertThat(anna.get("/api/articles" + query("&mark=report&from=2026-10-03T00:55:00Z&to=2026-10-03T01:05:00Z"))
                        .json()
                        .path("hits"))
                .noneMatch(hit -> hit.path("id").asString().equals("mark60"))
                .anyMatch(hit -> hit.path("id").asString().equals("mark61"));
    }

    /** Accounts are never deleted, so that no name is given twice; one that is closed reads nothing any more. */
    @Test
    @Order(7)
    void areReadByNobodyWhenTheirAccountIsClosed() {
        Visitor bolin = person("mark-bolin");
        Map<String, Object> body = Map.of("articles", List.of("mark70"), "copies", false, "mark", "report", "on", true);
        var unused = changed(bolin.put("/api/marks", body));
        Visitor operator = Visitor.operator(port);
        Map<String, Object> closed = Map.of("displayName", "mark-bolin", "roles", Set.of("monitor"), "disabled", true);
        assertThat(operator.put("/api/users/mark-bolin", closed).status()).isLessThan(300);
        assertThat(bolin.get("/api/articles" + query("&mark=report")).status()).isEqualTo(401);
        assertThat(bolin.get("/api/articles/export" + query("&mark=report&format=csv"))
                        .status())
                .isEqualTo(401);
        Map<String, Object> again = Map.of("username", "mark-bolin", "displayName", "他人", "roles", Set.of("monitor"));
        assertThat(operator.post("/api/users", again).status()).isEqualTo(409);
        for (Visitor other : List.of(person("mark-anna"), operator)) {
            assertThat(other.get("/api/articles" + query("")).body()).doesNotContain("mark-bolin");
            assertThat(other.get("/api/articles/mark70").body()).doesNotContain("mark-bolin");
        }
    }
}
