package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.Share;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import fengxiang.testing.WithElasticsearch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Every number of a trend against counting by hand, for random articles and random questions. */
@WithElasticsearch(own = "trend-counts")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fengxiang.account.operator-token=" + ServerTest.OPERATOR, "fengxiang.understand.idle=false"})
@Import(MovedClockTest.Parts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendCountsTest {

    private final Truth truth = new Truth(800, new Random(20261127));

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Outlets outlets;

    @Autowired
    private Trends trends;

    @BeforeAll
    void store() {
        assertThat(trends.count(question(new Random(1), FAR_AHEAD)).collected())
                .as("before there is an index")
                .isZero();
        truth.store(port, writer, indices);
    }

    private static final Instant FAR_AHEAD = Truth.FIRST.plus(Duration.ofDays(200));

    @RepeatedTest(30)
    void countsLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Instant now = random.nextBoolean()
                ? FAR_AHEAD
                : Truth.FIRST.plus(Duration.ofMinutes(random.nextInt(Truth.DAYS * 24 * 60)));
        TrendQuestion question = question(random, now);
        TrendAnswer answer = trends.count(question);
        List<List<Truth.Counted>> hands = question.subjects().stream()
                .map(subject -> within(truth.of(subject), question.scope()))
                .toList();
        long together = hands.stream().mapToLong(List::size).sum();
        List<Truth.Counted> all = within(truth.of(Subject.EVERYTHING), question.scope());
        assertThat(answer.collected()).isEqualTo(all.size());
        for (int i = 0; i < hands.size(); i++) {
            Subject subject = question.subjects().get(i);
            SubjectTrend trend = answer.subjects().get(i);
            assertThat(trend.key()).isEqualTo(subject.key());
            check(subject, trend.total(), hands.get(i), true, true);
            assertThat(trend.ofSubjects()).isEqualTo(part(hands.get(i).size(), together));
            assertThat(trend.ofAll()).isEqualTo(part(hands.get(i).size(), all.size()));
            checkBars(question, trend, hands.get(i));
        }
        if (question.also().contains(Also.ALL)) {
            long shown = all.stream().filter(inBars(question)).count();
            assertThat(Objects.requireNonNull(answer.collectedBars()).stream()
                            .mapToLong(n -> n)
                            .sum())
                    .isEqualTo(shown);
        } else {
            assertThat(answer.collectedBars()).isNull();
        }
    }

    private void checkBars(TrendQuestion question, SubjectTrend trend, List<Truth.Counted> hand) {
        List<Truth.Counted> shown = hand.stream().filter(inBars(question)).toList();
        assertThat(trend.dayOnly()).isEqualTo(hand.size() - shown.size());
        assertThat(trend.bars().stream().mapToLong(b -> b.figures().articles()).sum())
                .isEqualTo(shown.size());
        Instant end = question.range().from();
        for (TrendBar bar : trend.bars()) {
            assertThat(bar.from()).as("no gaps").isEqualTo(end);
            end = bar.to();
            List<Truth.Counted> own = shown.stream()
                    .filter(c -> !c.article().publishedAt().isBefore(bar.from())
                            && c.article().publishedAt().isBefore(bar.to()))
                    .toList();
            check(
                    question.subjects().stream()
                            .filter(s -> s.key().equals(trend.key()))
                            .findFirst()
                            .orElseThrow(),
                    bar.figures(),
                    own,
                    question.also().contains(Also.STORIES),
                    question.also().contains(Also.OUTLETS));
        }
    }

    private static Predicate<Truth.Counted> inBars(TrendQuestion question) {
        return c -> question.range().interval().isCalendar() || c.article().precision() != TimePrecision.DAY;
    }

    private void check(Subject subject, Figures figures, List<Truth.Counted> hand, boolean stories, boolean hosts) {
        assertThat(figures.articles()).isEqualTo(hand.size());
        assertThat(figures.negative()).isEqualTo(says(hand, Tone.Label.NEGATIVE));
        assertThat(figures.neutral()).isEqualTo(says(hand, Tone.Label.NEUTRAL));
        assertThat(figures.positive()).isEqualTo(says(hand, Tone.Label.POSITIVE));
        assertThat(figures.assessed())
                .isEqualTo(hand.stream().filter(c -> c.says() != null).count());
        long distinct = hand.stream().map(Truth.Counted::story).distinct().count();
        List<Truth.Counted> first = hand.stream().filter(Truth.Counted::first).toList();
        if (subject.topic() != null) {
            assertThat(figures.stories()).isEqualTo(first.size());
            assertThat(figures.share()).isEqualTo(Share.of(says(first, Tone.Label.NEGATIVE), first.size()));
        } else {
            assertThat(figures.stories()).isEqualTo(stories ? Long.valueOf(distinct) : null);
            assertThat(figures.share()).isEqualTo(Share.of(figures.negative(), figures.assessed()));
        }
        Long publishers = hand.stream()
                .map(c -> outlets.byHost(c.article().outletHost())
                        .map(Outlet::id)
                        .orElse(c.article().outletHost()))
                .distinct()
                .count();
        assertThat(figures.outlets()).isEqualTo(hosts ? publishers : null);
    }

    private static long says(List<Truth.Counted> hand, Tone.Label label) {
        return hand.stream().filter(c -> c.says() == label).count();
    }

    private static @Nullable Double part(long one, long all) {
        return all == 0 ? null : (double) one / all;
    }

    private TrendQuestion question(Random random, Instant now) {
        List<String> keys = Stream.of("topic:t-toll", "topic:t-queue", "q:收费", "q:\"检测站\"", "all", "topic:t-none")
                .filter(k -> random.nextInt(3) == 0)
                .toList();
        Instant from = Truth.FIRST.plus(Duration.ofMinutes(random.nextInt(60 * 24 * Truth.DAYS)));
        Instant to = random.nextBoolean() ? null : from.plus(Duration.ofMinutes(1 + random.nextInt(50_000)));
        List<Outlet> all = outlets.all();
        Set<String> some = all.isEmpty() || random.nextBoolean()
                ? Set.of()
                : Set.of(all.get(0).id(), all.get(3).id(), all.get(5).id(), "h13.trend.cn");
        Scope scope = new Scope(
                null,
                from,
                to,
                some,
                random.nextInt(3) > 0 ? Set.of() : Set.of(Tier.CITY, Tier.OTHER),
                random.nextInt(3) > 0 ? Set.of() : Set.of(ArticleKind.NEWS, ArticleKind.SOCIAL),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        Interval[] widths = {Interval.HOUR, Interval.DAY, Interval.WEEK, Interval.MONTH};
        Interval width = random.nextInt(5) == 0 ? null : widths[random.nextInt(widths.length)];
        TrendRange range;
        try {
            range = TrendRange.of(from, to, now, width);
        } catch (fengxiang.platform.InvalidFieldException tooMany) {
            range = TrendRange.of(from, to, now, null);
        }
        return new TrendQuestion(
                Subject.read(keys.toArray(String[]::new)),
                scope,
                range,
                Set.copyOf(Truth.some(random, List.of(Also.values()))));
    }

    private List<Truth.Counted> within(List<Truth.Counted> all, Scope scope) {
        return all.stream()
                .filter(c -> scope.from() == null || !c.article().publishedAt().isBefore(scope.from()))
                .filter(c -> scope.to() == null || c.article().publishedAt().isBefore(scope.to()))
                .filter(c -> scope.kinds().isEmpty()
                        || scope.kinds().contains(c.article().kind()))
                .filter(c -> scope.tiers().isEmpty() || scope.tiers().contains(tier(c)))
                .filter(c -> scope.outlets().isEmpty() || scope.outlets().contains(key(c)))
                .toList();
    }

    private String key(Truth.Counted counted) {
        String host = counted.article().outletHost();
        return outlets.byHost(host).map(Outlet::id).orElse(host);
    }

    private Tier tier(Truth.Counted counted) {
        return outlets.byHost(counted.article().outletHost()).map(Outlet::tier).orElse(Tier.OTHER);
    }

    @Test
    void saysWhatTheSearchPageSays() {
        String filters = "&tier=city&kind=news&from=2026-08-10T00:00:00%2B08:00&to=2026-09-20T10:30:00%2B08:00";
        Map<String, String> asked = Map.of("topic:t-toll", "topic=t-toll", "q:收费", "q=收费", "all", "q=");
        asked.forEach((subject, search) -> {
            JsonNode trend = get("/api/trends?interval=1h&subject=" + encoded(subject) + filters)
                    .at("/subjects/0");
            JsonNode found = get("/api/articles?" + search + filters);
            assertThat(trend.at("/total/articles").asLong())
                    .as(subject)
                    .isPositive()
                    .isEqualTo(found.path("total").asLong());
            assertThat(trend.at("/bars/0/from").asString()).isEqualTo("2026-08-09T16:00:00Z");
        });
    }

    @Test
    void drawsAllThereIsWhereTheRangeIsOpen() {
        JsonNode trend = get("/api/trends?also=outlets");
        assertThat(trend.path("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(trend.path("interval").asString()).isEqualTo("1d");
        long shown = trend.at("/subjects/0/bars")
                .valueStream()
                .mapToLong(bar -> bar.at("/figures/articles").asLong())
                .sum();
        assertThat(shown).isEqualTo(truth.articles.size());
    }

    @Test
    void keepsWordsWithACommaTogether() {
        JsonNode trend = get("/api/trends?subject=" + encoded("q:收费,排队"));
        assertThat(trend.path("subjects").size()).isOne();
        assertThat(trend.at("/subjects/0/key").asString()).isEqualTo("q:收费,排队");
    }

    @Test
    void namesWhatDoesNotFit() {
        Map<String, String> refused = Map.of(
                "q=x",
                "q",
                "topic=t",
                "topic",
                "sentiment=negative",
                "sentiment",
                "hour=mon-08",
                "hour",
                "subject=person:x",
                "subject",
                "subject=" + encoded("q:(收费"),
                "subject",
                "interval=5m",
                "interval",
                "interval=15m&from=2026-01-01T00:00:00Z&to=2026-06-01T00:00:00Z",
                "interval",
                "also=authors",
                "also",
                "kind=poem",
                "kind");
        refused.forEach((query, field) -> {
            var answer = Visitor.operator(port).get("/api/trends?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.json().path("field").asString()).as(query).isEqualTo(field);
        });
        String nine = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> "subject=topic:" + i)
                .collect(Collectors.joining("&"));
        assertThat(Visitor.operator(port).get("/api/trends?" + nine).body()).contains("\"field\":\"subject\"");
    }

    private JsonNode get(String path) {
        var answer = Visitor.operator(port).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
