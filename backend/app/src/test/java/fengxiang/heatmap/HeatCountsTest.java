package fengxiang.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.TestTopics;
import fengxiang.Visitor;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.figure.WeekHour;
import fengxiang.mention.MentionIndex;
import fengxiang.mention.Mentions;
import fengxiang.mention.Placed;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;
import fengxiang.text.query.QueryParser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
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

/** Every number of every heat map against counting by hand, for random articles and random scopes. */
@MovedClockTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeatCountsTest {

    private final List<StoredArticle> articles = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Outlets outlets;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Heatmaps heatmaps;

    @BeforeAll
    void store() {
        Visitor leader = Visitor.newUser(port, "heat-leader", "leader", "office");
        topics.addAll(List.of(
                TestTopics.working(port, leader, "黄杨甲", "黄杨甲检测站"), TestTopics.working(port, leader, "黄杨乙", "黄杨乙检测站")));
        for (int i = 0; i < 6; i++) { // hosts 6 to 8 belong to no outlet
            Map<String, Object> draft = Map.of(
                    "name", "黄杨报" + i, "hosts", List.of("h" + i + ".heat.cn"), "tier", Tier.values()[i % 4].toString());
            assertThat(Visitor.operator(port).post("/api/outlets", draft).status())
                    .isEqualTo(201);
        }
        articles.addAll(new Reports(20261127, topics).some(700));
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store reports", writes)).allMatch(WriteResult::stored);
        mentions.place(articles.stream()
                .filter(a -> !a.topics().isEmpty())
                .map(a -> new Placed(a, List.of()))
                .toList());
        var unused = elastic.call(
                "show the mentions", c -> c.indices().refresh(r -> r.index(indices.alias(MentionIndex.MENTIONS))));
        assertThat(topics).allSatisfy(topic -> assertThat(mentions.count(topic)).isGreaterThan(100));
    }

    /** Of one topic without words (mentions), of both, or of what has words, whose articles are ours. */
    private Scope random(Random random) {
        int about = random.nextInt(4);
        Set<String> chosen = about == 0 ? Set.of() : about == 3 ? Set.copyOf(topics) : Set.of(topics.get(about - 1));
        boolean words = chosen.isEmpty() || random.nextInt(4) == 0;
        Instant from = Reports.FIRST.plus(Duration.ofMinutes(random.nextInt(20_000)));
        boolean open = random.nextInt(3) == 0;
        return new Scope(
                words ? QueryParser.parse('"' + Reports.SECOND + '"') : null,
                open ? null : from,
                open ? null : from.plus(Duration.ofMinutes(1_000 + random.nextInt(40_000))),
                Set.of(),
                some(random, List.of(Tier.values())),
                some(random, List.of(ArticleKind.values())),
                chosen,
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return random.nextInt(3) > 0
                ? Set.of()
                : values.stream().filter(v -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private InHand inHand() {
        return new InHand(
                articles, a -> outlets.byHost(a.outletHost()).map(Outlet::tier).orElse(Tier.OTHER));
    }

    @RepeatedTest(30)
    void countsRegionsLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scope scope = random(random);
        List<String> parents = List.of("", "330000", "330100", "110000", "420000", "710000");
        Region parent =
                Regions.find(parents.get(random.nextInt(parents.size()))).orElse(null);
        RegionHeat heat = heatmaps.regions(scope, parent);
        List<StoredArticle> all = inHand().within(scope);
        assertThat(heat.articles()).isEqualTo(all.size());
        assertThat(heat.located()).isEqualTo(count(all, a -> !InHand.regions(a).isEmpty()));
        Set<String> parts =
                heat.regions().stream().map(RegionHeat.HeatRegion::code).collect(Collectors.toSet());
        Predicate<StoredArticle> within = a -> parent == null
                ? !InHand.regions(a).isEmpty()
                : InHand.regions(a).contains(parent.code());
        assertThat(heat.within()).isEqualTo(count(all, within));
        assertThat(heat.withinOnly())
                .isEqualTo(count(all, within.and(a -> InHand.regions(a).stream().noneMatch(parts::contains))));
        assertThat(heat.storiesEstimated()).isFalse();
        assertThat(heat.regions())
                .allSatisfy(row -> assertThat(row.figures())
                        .as("%s of %s", row.name(), scope)
                        .isEqualTo(inHand().figures(
                                        heat.basis(),
                                        scope,
                                        a -> InHand.regions(a).contains(row.code()),
                                        true)));
    }

    @RepeatedTest(30)
    void countsDaysLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Scope scope = random(new Random(repetition.getCurrentRepetition()));
        CalendarHeat heat = heatmaps.calendar(scope);
        assertThat(heat.zone()).isEqualTo("Asia/Shanghai");
        Set<LocalDate> expected =
                inHand().within(scope).stream().map(HeatCountsTest::day).collect(Collectors.toSet());
        assertThat(heat.days())
                .extracting(CalendarHeat.HeatDay::date)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(heat.days()).allSatisfy(day -> {
            assertThat(day.figures())
                    .as("%s of %s", day.date(), scope)
                    .isEqualTo(inHand().figures(heat.basis(), scope, a -> day(a).equals(day.date()), true));
            assertThat(day.figures().articles())
                    .isEqualTo(
                            inHand().within(scope.within(day.from(), day.to())).size());
        });
        assertThat(heat.days().stream().mapToLong(d -> d.figures().articles()).sum())
                .isEqualTo(heat.articles());
    }

    @RepeatedTest(20)
    void countsHoursLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scope any = random(random);
        Instant from = any.from() == null ? Reports.FIRST : any.from();
        Scope scope = any.within(from, any.to() == null ? Reports.FIRST.plus(Duration.ofDays(60)) : any.to());
        HourHeat heat = heatmaps.hours(scope);
        assertThat(heat.cells())
                .hasSize(7 * 24)
                .allSatisfy(cell -> assertThat(cell.figures())
                        .as("%s of %s", cell.key(), scope)
                        .isEqualTo(inHand().figures(
                                        heat.basis(), scope, a -> cell.key().equals(hour(a)), false)));
        List<StoredArticle> all = inHand().within(scope);
        assertThat(heat.dayOnly()).isEqualTo(count(all, a -> hour(a) == null));
        assertThat(heat.cells().stream().mapToLong(c -> c.figures().articles()).sum() + heat.dayOnly())
                .isEqualTo(heat.articles())
                .isEqualTo(all.size());
        HourHeat.HeatHour cell = heat.cells().get(random.nextInt(heat.cells().size()));
        assertThat(searched(scope, "hour=" + cell.key()))
                .isEqualTo(cell.figures().articles());
        assertThat(searched(scope, "hour=" + cell.key() + "&sentiment=negative"))
                .isEqualTo(cell.figures().negative());
    }

    /** As the search page counts. */
    private long searched(Scope scope, String more) {
        StringBuilder address = new StringBuilder("/api/articles?size=1&").append(more);
        scope.topics().forEach(t -> address.append("&topic=").append(t));
        scope.tiers().forEach(t -> address.append("&tier=").append(t));
        scope.kinds().forEach(k -> address.append("&kind=").append(k));
        address.append(scope.query() == null ? "" : "&q=%22" + Reports.SECOND + "%22");
        address.append(scope.from() == null ? "" : "&from=" + scope.from());
        address.append(scope.to() == null ? "" : "&to=" + scope.to());
        return Visitor.operator(port)
                .get(address.toString())
                .json()
                .path("total")
                .asLong();
    }

    @RepeatedTest(10)
    void countsWhatTheSearchPageShowsForTheCell(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scope scope = random(random);
        RegionHeat regions = heatmaps.regions(scope, Regions.find("330000").orElseThrow());
        RegionHeat.HeatRegion row = regions.regions().get(random.nextInt(2));
        assertThat(searched(scope, "region=" + row.code()))
                .isEqualTo(row.figures().articles());
        assertThat(searched(scope, "sentiment=negative&region=" + row.code()))
                .isEqualTo(row.figures().negative());
        CalendarHeat calendar = heatmaps.calendar(scope);
        if (!calendar.days().isEmpty()) {
            CalendarHeat.HeatDay day = calendar.days().getFirst();
            Scope own = scope.within(day.from(), day.to());
            assertThat(searched(own, "")).isEqualTo(day.figures().articles());
            assertThat(searched(own, "sentiment=negative"))
                    .isEqualTo(day.figures().negative());
        }
    }

    @RepeatedTest(20)
    void countsMatricesLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scope any = random(random);
        Scope scope = any.about(any.topics().isEmpty() ? Set.copyOf(topics) : any.topics());
        MatrixHeat tiers = heatmaps.tiers(scope);
        assertThat(tiers.columns())
                .hasSize(scope.tiers().isEmpty() ? 4 : scope.tiers().size());
        check(
                tiers,
                scope,
                (article, tier) -> inHand().tier().apply(article).toString().equals(tier));
        Region parent = random.nextBoolean() ? null : Regions.find("330000").orElseThrow();
        MatrixHeat regions = heatmaps.topicRegions(scope, parent);
        assertThat(regions.columns()).hasSize(parent == null ? 34 : 11);
        check(regions, scope, (article, code) -> InHand.regions(article).contains(code));
        MatrixHeat.HeatRow row = tiers.rows().getFirst();
        Scope own = scope.about(Set.of(row.key()));
        if (scope.tiers().isEmpty()) {
            assertThat(searched(own, "tier=other&sentiment=negative"))
                    .isEqualTo(row.cells().getLast().negative());
        }
        MatrixHeat.HeatRow last = regions.rows().getLast();
        String code = regions.columns().getFirst().key();
        assertThat(searched(scope.about(Set.of(last.key())), "region=" + code))
                .isEqualTo(last.cells().getFirst().articles());
    }

    private void check(MatrixHeat heat, Scope scope, BiPredicate<StoredArticle, String> in) {
        assertThat(heat.topicsLeft()).isZero();
        assertThat(heat.rows()).extracting(MatrixHeat.HeatRow::key).containsExactlyInAnyOrderElementsOf(scope.topics());
        for (MatrixHeat.HeatRow row : heat.rows()) {
            Scope own = scope.about(Set.of(row.key()));
            assertThat(row.name()).startsWith("黄杨");
            assertThat(row.all()).isEqualTo(inHand().figures(heat.basis(), own, a -> true, false));
            for (int i = 0; i < heat.columns().size(); i++) {
                String key = heat.columns().get(i).key();
                assertThat(row.cells().get(i))
                        .as("%s of %s", key, own)
                        .isEqualTo(inHand().figures(heat.basis(), own, a -> in.test(a, key), false));
            }
        }
    }

    @Test
    void givesARowToEveryTopicThatWorksWhereNoneIsAskedFor() {
        MatrixHeat heat = heatmaps.tiers(
                ScopeReader.read(new ScopeParameters(null, null, null, null, null, null, null, null, null, null)));
        assertThat(heat.basis()).isEqualTo(Basis.MENTIONS);
        assertThat(heat.rows()).extracting(MatrixHeat.HeatRow::key).containsAll(topics);
    }

    @Test
    void refusesWhatTheCellsAreMadeOfByName() {
        Visitor visitor = Visitor.operator(port);
        for (String wrong : List.of(
                "regions?region=330000",
                "topics?region=330000",
                "hours?hour=mon-08&from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z",
                "hours?from=2026-11-01T00:00:00Z",
                "regions?parent=330106")) {
            String field = wrong.replaceAll(".*\\?(\\w+)=.*", "$1");
            var answer = visitor.get("/api/heatmaps/" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().path("field").asString())
                    .as(wrong)
                    .isEqualTo(wrong.contains("hours?from") ? "from" : field);
        }
    }

    private static long count(List<StoredArticle> all, Predicate<StoredArticle> wanted) {
        return all.stream().filter(wanted).count();
    }

    private static LocalDate day(StoredArticle article) {
        return article.publishedAt().atZone(Interval.ZONE).toLocalDate();
    }

    private static @Nullable String hour(StoredArticle article) {
        return article.precision() == TimePrecision.DAY
                ? null
                : WeekHour.of(article.publishedAt().atZone(Interval.ZONE)).toString();
    }
}
