package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Insight;
import fengxiang.article.PlaceMark;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.Scope;
import fengxiang.model.ArticleKind;
import fengxiang.platform.Paging;
import fengxiang.text.query.QueryParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Topics, sentiment and places of a search against counting by hand. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadFacetsTest {

    /** No other test's article has it. */
    private static final String WORD = "紫檀柜台";

    private static final List<String> PLACES = List.of("330106", "330100", "330000", "110105");
    private static final Instant AT = Instant.parse("2026-11-02T04:00:00Z");

    private final List<StoredArticle> articles = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private ArticleSearch search;

    @BeforeAll
    void store() {
        Visitor leader = Visitor.newUser(port, "facets-leader", "leader", "office");
        topics.addAll(List.of(
                TestTopics.working(port, leader, "紫檀甲", "紫檀甲检测站"), TestTopics.working(port, leader, "紫檀乙", "紫檀乙检测站")));
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            StoredArticle plain =
                    Stored.article("read" + i, "标题", WORD + "，" + i, AT, "h" + i % 7 + ".read.cn", ArticleKind.NEWS);
            List<String> own = topics.stream().filter(t -> random.nextBoolean()).toList();
            Insight insight = random.nextInt(5) == 0 ? null : insight(own, random);
            StoryMark story = new StoryMark("s" + i / 10, AT, null);
            articles.add(Stored.read(plain, insight == null ? List.of() : own, story, insight));
        }
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store read articles", writes)).allMatch(WriteResult::stored);
    }

    private static Insight insight(List<String> topics, Random random) {
        List<PlaceMark> places = PLACES.stream()
                .filter(p -> random.nextInt(3) == 0)
                .map(p -> new PlaceMark(p, "那里"))
                .toList();
        List<Towards> towards = topics.stream()
                .map(t -> new Towards(t, tone(random), true, "句子。", random.nextInt(4) == 0 ? label(random) : null))
                .toList();
        return new Insight(tone(random), random.nextInt(4) == 0 ? label(random) : null, towards, places, List.of("柜台"));
    }

    private static Tone tone(Random random) {
        return new Tone(label(random), Tone.Band.PROBABLE, 0.5, 0.3, 0.2, false);
    }

    private static Tone.Label label(Random random) {
        return Tone.Label.values()[random.nextInt(3)];
    }

    private static Criteria criteria(Set<String> topics, Set<Tone.Label> sentiments, Set<String> regions) {
        return new Criteria(
                new Scope(
                        QueryParser.parse('"' + WORD + '"'),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        topics,
                        sentiments,
                        regions,
                        Set.of()),
                SortOrder.TIME,
                new Paging(1, 50));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return values.stream().filter(v -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    @RepeatedTest(15)
    void countsLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Criteria c = criteria(
                some(random, topics),
                some(random, List.of(Tone.Label.values())),
                some(random, List.of("330000", "110105")));
        Predicate<StoredArticle> topic = a -> c.scope().topics().isEmpty()
                || a.topics().stream().anyMatch(c.scope().topics()::contains);
        Predicate<StoredArticle> sentiment = a -> c.scope().sentiments().isEmpty()
                || says(a, c.scope().topics()).stream().anyMatch(c.scope().sentiments()::contains);
        Predicate<StoredArticle> region = a -> c.scope().regions().isEmpty()
                || regions(a).stream().anyMatch(c.scope().regions()::contains);
        SearchResult result = search.find(c);
        assertThat(result.total()).isEqualTo(count(topic.and(sentiment).and(region)));
        assertThat(result.assessed())
                .isEqualTo(count(topic.and(sentiment).and(region).and(a -> a.insight() != null)));
        result.facets().topics().stream()
                .filter(t -> topics.contains(t.key()))
                .forEach(t -> assertThat(t.count())
                        .isEqualTo(
                                count(sentiment.and(region).and(a -> a.topics().contains(t.key())))));
        result.facets()
                .sentiments()
                .forEach(s -> assertThat(s.count())
                        .isEqualTo(count(topic.and(region)
                                .and(a -> says(a, c.scope().topics()).contains(s.key())))));
        result.facets()
                .regions()
                .forEach(r -> assertThat(r.count())
                        .as(r.name())
                        .isEqualTo(
                                count(topic.and(sentiment).and(a -> regions(a).contains(r.key())))));
    }

    private long count(Predicate<StoredArticle> wanted) {
        return articles.stream().filter(wanted).count();
    }

    /** About any of the topics; in all where there are none. */
    private static List<Tone.Label> says(StoredArticle article, Set<String> asked) {
        Insight insight = article.insight();
        if (insight == null) {
            return List.of();
        }
        return asked.isEmpty()
                ? List.of(insight.label())
                : insight.towards().stream()
                        .filter(t -> asked.contains(t.topic()))
                        .map(Towards::label)
                        .toList();
    }

    private static Set<String> regions(StoredArticle article) {
        @Nullable Insight insight = article.insight();
        return insight == null ? Set.of() : insight.regions();
    }

    @Test
    void showsTheProvincesAndThePartsOfWhatIsChosen() {
        List<String> all = codes(criteria(Set.of(), Set.of(), Set.of()));
        assertThat(all).containsExactlyInAnyOrder("330000", "110000");
        assertThat(codes(criteria(Set.of(), Set.of(), Set.of("330000"))))
                .containsExactlyInAnyOrder("330000", "110000", "330100");
        assertThat(codes(criteria(Set.of(), Set.of(), Set.of("330100"))))
                .containsExactlyInAnyOrder("330000", "110000", "330100", "330106");
    }

    private List<String> codes(Criteria criteria) {
        return search.find(criteria).facets().regions().stream()
                .map(Facets.RegionCount::key)
                .toList();
    }

    @Test
    void saysHowFarAStoryHasSpreadWhateverTheSearchIsNarrowedTo() {
        SearchResult one = search.find(criteria(Set.of(topics.getFirst()), Set.of(), Set.of()));
        assertThat(one.hits()).isNotEmpty().allSatisfy(hit -> {
            StoryLine line = Objects.requireNonNull(hit.story());
            assertThat(line.copies()).isEqualTo(10);
            assertThat(line.outlets()).isEqualTo(7);
        });
    }

    @Test
    void namesWhatItDoesNotKnow() {
        Visitor visitor = Visitor.operator(port);
        assertThat(visitor.get("/api/articles?region=990000").body())
                .contains("region")
                .contains("990000");
        assertThat(visitor.get("/api/articles?sentiment=angry").body())
                .contains("sentiment")
                .contains("angry");
    }
}
