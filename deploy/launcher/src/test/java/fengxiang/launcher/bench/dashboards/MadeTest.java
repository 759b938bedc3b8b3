package fengxiang.launcher.bench.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.launcher.bench.analyze.BenchArticles;
import fengxiang.launcher.bench.product.Made;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is made is what is said to be made; otherwise the measurement would check the product against a fable. */
class MadeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant END = Instant.parse("2026-11-28T01:02:03Z");
    private static final List<String> TOPICS =
            IntStream.range(0, World.TOPICS).mapToObj(i -> "t" + i).toList();
    private static final World WORLD = World.of(TOPICS);

    private final Truth truth = new Truth(Times.until(END));

    /** The documents, and that each is announced for its own index. */
    private List<JsonNode> made(Made made, int count) {
        List<JsonNode> documents = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            StringBuilder lines = new StringBuilder();
            made.add(i, lines);
            List<String> both = lines.toString().lines().toList();
            assertThat(both).hasSize(2);
            JsonNode create = JSON.readTree(both.get(0)).path("create");
            JsonNode document = JSON.readTree(both.get(1));
            assertThat(create.path("_id").asString())
                    .isEqualTo(document.path("id").asString());
            String month =
                    document.path("collectedAt").asString().substring(0, 7).replace('-', '.');
            assertThat(create.path("_index").asString()).endsWith("-" + month);
            ids.add(document.path("id").asString());
            documents.add(document);
        }
        assertThat(ids).hasSize(count);
        return documents;
    }

    private static long count(List<JsonNode> documents, Instant from, Instant to, Predicate<JsonNode> what) {
        return documents.stream()
                .filter(one -> {
                    Instant at = Instant.parse(one.path("publishedAt").asString());
                    return !at.isBefore(from) && at.isBefore(to);
                })
                .filter(what)
                .count();
    }

    @Test
    void countsMentionsAsTheyAreWritten() {
        List<JsonNode> mentions = made(new MadeMentions(WORLD, truth), 4_000);
        Predicate<JsonNode> topic = m -> m.path("topicId").asString().equals("t0");
        Predicate<JsonNode> first = topic.and(m -> m.path("first").asBoolean());
        Predicate<JsonNode> timed =
                topic.and(m -> m.path("precision").asString().equals("minute"));
        for (int number = 0; number < 5; number++) {
            Range range = Range.of(truth.times(), 30, number * 40);
            assertThat(truth.of("topic", range.from(), range.to()))
                    .isEqualTo(count(mentions, range.from(), range.to(), topic))
                    .isPositive();
            assertThat(truth.of("topic first", range.from(), range.to()))
                    .isEqualTo(count(mentions, range.from(), range.to(), first))
                    .isPositive();
            assertThat(truth.of("topic timed", range.from(), range.to()))
                    .isEqualTo(count(mentions, range.from(), range.to(), timed))
                    .isPositive();
        }
        long inProvinces = World.provinces().stream()
                .mapToLong(code -> truth.of("topic in " + code))
                .sum();
        assertThat(inProvinces).isEqualTo(truth.of("topic located")).isPositive();
    }

    @Test
    void countsArticlesAsTheyAreWritten() throws Exception {
        List<JsonNode> articles = made(new MadeArticles(WORLD, truth, BenchArticles.of(null), 20), 1_500);
        Predicate<JsonNode> found = a -> a.path("text").asString().contains(MadeArticles.WORDS);
        Range range = Range.of(truth.times(), 30, 3);
        assertThat(truth.of("all", range.from(), range.to()))
                .isEqualTo(count(articles, range.from(), range.to(), a -> true))
                .isPositive();
        assertThat(truth.of("found", range.from(), range.to()))
                .isEqualTo(count(articles, range.from(), range.to(), found))
                .isPositive();
        assertThat(World.TONES.stream()
                        .mapToLong(tone -> truth.of("found " + tone))
                        .sum())
                .isEqualTo(truth.of("found"));
        assertThat(articles).allMatch(a -> a.path("understoodVersion").asInt() == 20);
        assertThat(articles)
                .as("nothing is left to be prepared for lists by story")
                .allMatch(a -> a.at("/storyGroup").equals(a.at("/story/id"))
                        && a.at("/eventGroup").equals(a.at("/story/event")));
    }

    @Test
    void judgesByMediansAndTheNinetyFifthOfAHundred() {
        long[] product =
                IntStream.rangeClosed(1, 200).mapToLong(i -> i * 1_000_000L).toArray();
        long[] plain = IntStream.rangeClosed(1, 200)
                .mapToLong(i -> (i - 14) * 1_000_000L)
                .toArray();
        Question limited = new SearchQuestion(truth, SearchQuestion.View.SEARCH);
        DashboardFigures figures = DashboardFigures.of(limited, 1, 1, product, plain, true);
        assertThat(figures.productP50()).isEqualTo(101);
        assertThat(figures.productP95()).isEqualTo(191);
        assertThat(figures.overheadMillis()).isEqualTo(14);
        assertThat(figures.hold())
                .as("14 ms are allowed whatever share they are")
                .isTrue();
        assertThat(DashboardFigures.of(limited, 1, 1, product, plain, false).hold())
                .as("not with a wrong number")
                .isFalse();
        long[] slow =
                IntStream.rangeClosed(1, 200).mapToLong(i -> i * 3_000_000L).toArray();
        assertThat(DashboardFigures.of(limited, 1, 1, slow, plain, true).fastEnough())
                .isFalse();
    }

    @Test
    void asksNothingTwice() {
        Set<String> asked = new TreeSet<>();
        TrendQuestion trend = new TrendQuestion(WORLD, truth);
        for (int number = 0; number < 600; number++) {
            assertThat(asked.add(trend.paths(number).getFirst())).isTrue();
            Range range = Range.of(truth.times(), 90, number);
            assertThat(Duration.between(truth.times().first(), range.from())).isPositive();
        }
    }
}
