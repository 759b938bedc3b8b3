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
import fengxiang.figure.Scope;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import fengxiang.platform.Paging;
import fengxiang.testing.WithElasticsearch;
import fengxiang.text.query.QueryParser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every number of a search against counting by hand, for random articles and random criteria. */
@WithElasticsearch(own = "search-counts")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fengxiang.account.operator-token=" + ServerTest.OPERATOR, "fengxiang.understand.idle=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsTest {

    private static final Instant FIRST = Instant.parse("2026-08-01T00:00:00Z");
    private static final List<String> WORDS = List.of("检测站", "收费", "排队", "公告", "年检");

    private final List<StoredArticle> articles = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Outlets outlets;

    @Autowired
    private ArticleSearch search;

    @BeforeAll
    void storeRandomArticles() {
        Tier[] tiers = Tier.values();
        for (int i = 0; i < 12; i++) {
            outlet("媒体" + i, tiers[i % tiers.length], List.of("h" + i + ".example.cn", "h" + i + "b.example.cn"));
        }
        Random random = new Random(20261120);
        IntStream.range(0, 900).forEach(i -> articles.add(random(i, random)));
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store random articles", writes)).allMatch(WriteResult::stored);
    }

    private void outlet(String name, Tier tier, List<String> hosts) {
        Map<String, Object> draft = Map.of("name", name, "hosts", hosts, "tier", tier.toString());
        assertThat(Visitor.operator(port).post("/api/outlets", draft).status()).isEqualTo(201);
    }

    /** Hosts 12 to 14 belong to no outlet. */
    private static StoredArticle random(int number, Random random) {
        int outlet = (int) Math.min(14, Math.abs(random.nextGaussian()) * 6);
        String host = "h" + outlet + (random.nextBoolean() ? "" : "b") + ".example.cn";
        String text =
                WORDS.stream().filter(w -> random.nextInt(3) == 0).collect(Collectors.joining("，今天，", "今天，", "。"));
        Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(100 * 24 * 60)));
        ArticleKind kind = ArticleKind.values()[random.nextInt(ArticleKind.values().length)];
        return Stored.article("a" + number, "标题" + number, text, at, host, kind);
    }

    @RepeatedTest(25)
    void countsLikeSomebodyWithAllArticlesInHand(RepetitionInfo repetition) {
        Criteria criteria = random(new Random(repetition.getCurrentRepetition()));
        SearchResult result = search.find(criteria);
        List<StoredArticle> all = matching(criteria, a -> true);
        Predicate<StoredArticle> outlet = a -> criteria.scope().outlets().isEmpty()
                || criteria.scope().outlets().contains(key(a));
        Predicate<StoredArticle> tier = a ->
                criteria.scope().tiers().isEmpty() || criteria.scope().tiers().contains(tier(a));
        Predicate<StoredArticle> kind = a ->
                criteria.scope().kinds().isEmpty() || criteria.scope().kinds().contains(a.kind());
        long total = all.stream().filter(outlet.and(tier).and(kind)).count();
        assertThat(result.total()).isEqualTo(total);
        assertThat(result.histogram().buckets().stream()
                        .mapToLong(Histogram.Bucket::count)
                        .sum())
                .isEqualTo(total);
        assertThat(result.facets().outlets().stream()
                        .collect(Collectors.toMap(Facets.OutletCount::key, Facets.OutletCount::count)))
                .isEqualTo(counts(all, tier.and(kind), this::key));
        assertThat(result.facets().tiers().stream()
                        .filter(t -> t.count() > 0)
                        .collect(Collectors.toMap(Facets.TierCount::key, Facets.TierCount::count)))
                .isEqualTo(counts(all, outlet.and(kind), this::tier));
        assertThat(result.facets().kinds().stream()
                        .filter(k -> k.count() > 0)
                        .collect(Collectors.toMap(Facets.KindCount::key, Facets.KindCount::count)))
                .isEqualTo(counts(all, outlet.and(tier), StoredArticle::kind));
        checkBars(
                result.histogram(),
                all.stream().filter(outlet.and(tier).and(kind)).toList());
    }

    private static void checkBars(Histogram histogram, List<StoredArticle> hits) {
        for (Histogram.Bucket bar : histogram.buckets()) {
            assertThat(bar.count())
                    .as("%s", bar)
                    .isEqualTo(hits.stream()
                            .filter(a -> !a.publishedAt().isBefore(bar.from())
                                    && a.publishedAt().isBefore(bar.to()))
                            .count());
        }
    }

    private Criteria random(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        Instant from = random.nextBoolean() ? null : FIRST.plus(Duration.ofHours(random.nextInt(1200)));
        Instant to = from == null || random.nextInt(3) == 0
                ? null
                : from.plus(Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 2_000 : 100_000)));
        List<Outlet> all = outlets.all();
        return new Criteria(
                new Scope(
                        random.nextBoolean() ? null : QueryParser.parse(random.nextBoolean() ? word : '"' + word + '"'),
                        from,
                        to,
                        some(random, List.of(all.get(0).id(), all.get(3).id(), "h13.example.cn")),
                        some(random, List.of(Tier.values())),
                        some(random, List.of(ArticleKind.values())),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                random.nextBoolean() ? SortOrder.TIME : SortOrder.RELEVANCE,
                new Paging(1, 10));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return random.nextBoolean()
                ? Set.of()
                : values.stream().filter(v -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private List<StoredArticle> matching(Criteria criteria, Predicate<StoredArticle> more) {
        String word = criteria.scope().query() instanceof fengxiang.text.query.Phrase phrase ? phrase.text() : "";
        return articles.stream()
                .filter(a -> a.text().contains(word))
                .filter(a -> within(
                        a.publishedAt(),
                        criteria.scope().from(),
                        criteria.scope().to()))
                .filter(more)
                .toList();
    }

    private static boolean within(Instant time, @Nullable Instant from, @Nullable Instant to) {
        return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
    }

    private static <K> Map<K, Long> counts(
            List<StoredArticle> all, Predicate<StoredArticle> filter, Function<StoredArticle, K> key) {
        return all.stream().filter(filter).collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private String key(StoredArticle article) {
        return outlets.byHost(article.outletHost()).map(Outlet::id).orElse(article.outletHost());
    }

    private Tier tier(StoredArticle article) {
        return outlets.byHost(article.outletHost()).map(Outlet::tier).orElse(Tier.OTHER);
    }
}
