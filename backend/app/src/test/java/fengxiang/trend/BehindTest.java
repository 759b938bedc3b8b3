package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.article.Tone;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Indices;
import fengxiang.figure.Scope;
import fengxiang.model.ArticleKind;
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
import java.util.stream.Collectors;
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

/** Keywords and outlets behind a trend against counting by hand. */
@WithElasticsearch(own = "trend-behind")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fengxiang.account.operator-token=" + ServerTest.OPERATOR, "fengxiang.understand.idle=false"})
@Import(MovedClockTest.Parts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindTest {

    private static final List<String> KEYS = List.of("topic:t-toll", "topic:t-exam", "q:收费", "all");

    private final Truth truth = new Truth(700, new Random(5));

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Outlets outlets;

    @Autowired
    private Terms terms;

    @Autowired
    private Carriers carriers;

    @BeforeAll
    void store() {
        Scope all = scope(null, null, Set.of());
        assertThat(terms.find(Subject.EVERYTHING, all).terms())
                .as("no index yet")
                .isEmpty();
        assertThat(carriers.find(Subject.EVERYTHING, all).outlets()).isEmpty();
        truth.store(port, writer, indices);
    }

    private static Scope scope(@Nullable Instant from, @Nullable Instant to, Set<ArticleKind> kinds) {
        return new Scope(null, from, to, Set.of(), Set.of(), kinds, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Scope random(Random random) {
        Instant from = Truth.FIRST.plus(Duration.ofHours(random.nextInt(24 * 80)));
        return scope(
                random.nextInt(6) == 0 ? null : from,
                random.nextInt(3) == 0 ? null : from.plus(Duration.ofHours(24 + random.nextInt(24 * 20))),
                random.nextBoolean() ? Set.of() : Set.of(ArticleKind.NEWS, ArticleKind.REVIEW));
    }

    private static List<Truth.Counted> within(List<Truth.Counted> all, Scope scope) {
        return all.stream()
                .filter(c -> scope.from() == null || !c.article().publishedAt().isBefore(scope.from()))
                .filter(c -> scope.to() == null || c.article().publishedAt().isBefore(scope.to()))
                .filter(c -> scope.kinds().isEmpty()
                        || scope.kinds().contains(c.article().kind()))
                .toList();
    }

    private static long about(List<Truth.Counted> all, String keyword) {
        return all.stream().filter(c -> c.keywords().contains(keyword)).count();
    }

    @RepeatedTest(12)
    void countsKeywordsNowAndBefore(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Subject subject = Subject.one(KEYS.get(random.nextInt(KEYS.size())));
        Scope scope = random(random);
        TermsAnswer answer = terms.find(subject, scope);
        List<Truth.Counted> all = truth.of(subject);
        List<Truth.Counted> now = within(all, scope);
        assertThat(answer.articles()).isEqualTo(now.size());
        if (scope.from() == null) {
            assertThat(answer.before()).isNull();
            assertThat(answer.terms()).hasSameSizeAs(Truth.KEYWORDS).isSortedAccordingTo(TrendTerm.ORDER);
        } else {
            Instant end = scope.to() == null ? answer.at() : scope.to();
            assertThat(answer.before()).isEqualTo(scope.from().minus(Duration.between(scope.from(), end)));
        }
        List<Truth.Counted> before =
                answer.before() == null ? List.of() : within(all, scope.within(answer.before(), scope.from()));
        List<Truth.Counted> earlier = scope.from() == null ? List.of() : within(all, scope.within(null, scope.from()));
        assertThat(answer.articlesBefore()).isEqualTo(before.size());
        assertThat(answer.earlier()).isEqualTo(earlier.size());
        Set<String> shown = answer.terms().stream().map(TrendTerm::term).collect(Collectors.toSet());
        for (String keyword : Truth.KEYWORDS) {
            TrendTerm truly = TrendTerm.of(
                    keyword,
                    about(now, keyword),
                    now.size(),
                    about(before, keyword),
                    about(earlier, keyword),
                    earlier.size());
            assertThat(shown.contains(keyword))
                    .as("%s", truly)
                    .isEqualTo(truly.now() > 0 && (earlier.isEmpty() || truly.score() > 0));
            answer.terms().stream()
                    .filter(t -> t.term().equals(keyword))
                    .forEach(t -> assertThat(t).isEqualTo(truly));
        }
    }

    @RepeatedTest(12)
    void countsOutletsAndTiers(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        Subject subject = Subject.one(KEYS.get(random.nextInt(KEYS.size())));
        Scope scope = random(random);
        List<Truth.Counted> hand = within(truth.of(subject), scope);
        CarriersAnswer answer = carriers.find(subject, scope);
        assertThat(answer.articles()).isEqualTo(hand.size());
        Map<String, List<Truth.Counted>> byOutlet = hand.stream().collect(Collectors.groupingBy(this::key));
        assertThat(answer.outlets()).hasSameSizeAs(byOutlet.keySet());
        answer.outlets().forEach(line -> check(subject, line.carried(), byOutlet.getOrDefault(line.key(), List.of())));
        assertThat(answer.tiers()).hasSameSizeAs(Tier.values());
        answer.tiers().forEach(line -> {
            List<Truth.Counted> own =
                    hand.stream().filter(c -> tier(c) == line.key()).toList();
            assertThat(line.outlets())
                    .isEqualTo(own.stream().map(this::key).distinct().count());
            assertThat(line.carried().articles()).isEqualTo(own.size());
            assertThat(line.carried().negative()).isEqualTo(negative(own));
        });
    }

    private static void check(Subject subject, CarrierCounts carried, List<Truth.Counted> hand) {
        assertThat(carried.articles()).isEqualTo(hand.size());
        assertThat(carried.negative()).isEqualTo(negative(hand));
        assertThat(carried.assessed())
                .isEqualTo(hand.stream().filter(c -> c.says() != null).count());
        assertThat(carried.stories())
                .isEqualTo(
                        subject.topic() == null
                                ? null
                                : Long.valueOf(hand.stream()
                                        .filter(Truth.Counted::first)
                                        .count()));
    }

    private static long negative(List<Truth.Counted> hand) {
        return hand.stream().filter(c -> c.says() == Tone.Label.NEGATIVE).count();
    }

    private String key(Truth.Counted counted) {
        String host = counted.article().outletHost();
        return outlets.byHost(host).map(Outlet::id).orElse(host);
    }

    private Tier tier(Truth.Counted counted) {
        return outlets.byHost(counted.article().outletHost()).map(Outlet::tier).orElse(Tier.OTHER);
    }

    @Test
    void asksAboutOneSubject() {
        for (String path : List.of("terms", "outlets")) {
            var answer = Visitor.operator(port).get("/api/trends/" + path + "?subject=topic:t-toll");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().path("articles").asLong())
                    .isEqualTo(truth.of(Subject.one("topic:t-toll")).size());
            var two = Visitor.operator(port).get("/api/trends/" + path + "?subject=all&subject=topic:t-toll");
            assertThat(two.status()).isEqualTo(400);
            assertThat(Objects.requireNonNull(two.json()).path("field").asString())
                    .isEqualTo("subject");
        }
    }
}
