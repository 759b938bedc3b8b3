package fengxiang.article;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import fengxiang.model.TimePrecision;
import fengxiang.testing.WithElasticsearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The store on the real server; every test has hosts of its own, so that they do not meet. */
@SpringBootTest
@WithElasticsearch
class ArticlesTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-20T08:00:00Z");

    @Autowired
    private Articles articles;

    @Autowired
    private KeyStore keys;

    @Autowired
    private ArticleStore store;

    @Autowired
    private KeySweep sweep;

    @Autowired
    private Indices indices;

    @Autowired
    private Clock clock;

    private static Article article(String url, @Nullable String canonical, String host, String title, String text) {
        return new Article(
                url,
                canonical,
                "s1",
                host,
                ArticleKind.NEWS,
                title,
                text,
                COLLECTED.minusSeconds(3600),
                "1小时前",
                TimePrecision.MINUTE,
                COLLECTED,
                null,
                null,
                "GBK",
                Hashes.content(title, text),
                null,
                0.9,
                false,
                null);
    }

    private StoreOutcome store(Article article) {
        return articles.store(List.of(article)).getFirst();
    }

    @Test
    void storesOnceAndTellsUnchangedFromUpdated() {
        String url = "http://life.example.cn/a/1.html";
        StoreOutcome created = store(article(url, null, "life.example.cn", "检测中心调整收费", "正文一。"));
        assertThat(created.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(created.id()).isEqualTo(Hashes.articleId(url)).hasSize(32);
        assertThat(store(article(url, null, "life.example.cn", "检测中心调整收费", "正文一。"))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(store(article(url + "#top", null, "life.example.cn", "检测中心调整收费", "正文二。"))
                        .outcome())
                .isEqualTo(Outcome.UPDATED);
        StoredArticle stored = articles.byId(created.id()).orElseThrow();
        assertThat(stored.text()).isEqualTo("正文二。");
        assertThat(stored.understoodVersion()).as("it concerns no topic").isPositive();
        assertThat(stored.updatedAt()).isNotNull();
        assertThat(articles.exists(created.id())).isTrue();
        assertThat(articles.exists("0".repeat(32))).isFalse();
    }

    @Test
    void liesInTheMonthOfItsFirstCollectionForEver() {
        String url = "http://month.example.cn/a/1.html";
        StoreOutcome created = store(article(url, null, "month.example.cn", "题目", "正文。"));
        Article later = new Article(
                url,
                null,
                "s1",
                "month.example.cn",
                ArticleKind.NEWS,
                "题目",
                "正文。",
                Instant.parse("2026-09-01T00:00:00Z"),
                null,
                TimePrecision.MINUTE,
                Instant.parse("2026-12-03T00:00:00Z"),
                null,
                null,
                null,
                Hashes.content("题目", "正文。"),
                null,
                null,
                true,
                null);
        assertThat(store(later).outcome()).as("a corrected time is an update").isEqualTo(Outcome.UPDATED);
        assertThat(keys.find(List.of(created.id())).values())
                .singleElement()
                .satisfies(k -> assertThat(k.key().index()).endsWith("articles-2026.11"));
        StoredArticle stored = articles.byId(created.id()).orElseThrow();
        assertThat(stored.publishedAt()).isEqualTo(Instant.parse("2026-09-01T00:00:00Z"));
        assertThat(stored.collectedAt()).isEqualTo(COLLECTED);
        assertThat(stored.backfill()).isFalse();
    }

    @Test
    void followsACanonicalLinkOnTheSameDomain() {
        String canonical = "http://www.canon.example.cn/2026/1120/123456.html";
        StoreOutcome mobile = store(
                article("http://m.canon.example.cn/x/123456", canonical, "www.canon.example.cn", "同一篇报道的标题", "正文。"));
        assertThat(mobile.id()).isEqualTo(Hashes.articleId(canonical));
        assertThat(store(article(canonical, canonical, "www.canon.example.cn", "同一篇报道的标题", "正文。"))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void doesNotBelieveACanonicalLinkToTheHomePageASectionOrAnotherSite() {
        String own = "http://www.doubt.example.cn/a/20261120.html";
        for (String canonical : List.of(
                "http://www.doubt.example.cn/",
                "http://www.doubt.example.cn/news/",
                "http://www.doubt.example.cn/news/index_2.html",
                "http://www.other.example.org/a/20261120.html",
                "not an address")) {
            StoreOutcome outcome = store(article(own, canonical, "www.doubt.example.cn", "标题", "正文。"));
            assertThat(outcome.id()).as(canonical).isEqualTo(Hashes.articleId(own));
        }
    }

    @Test
    void keepsTwoArticlesThatNameTheSameCanonicalAddressApart() {
        String shared = "http://www.twins.example.cn/show/1000.html";
        StoreOutcome first =
                store(article("http://www.twins.example.cn/a/1.html", shared, "www.twins.example.cn", "暴雨预警发布", "甲。"));
        StoreOutcome second =
                store(article("http://www.twins.example.cn/a/2.html", shared, "www.twins.example.cn", "图书馆周末开放", "乙。"));
        assertThat(first.id()).isEqualTo(Hashes.articleId(shared));
        assertThat(second.id()).isEqualTo(Hashes.articleId("http://www.twins.example.cn/a/2.html"));
        assertThat(second.outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void givesAPageItsOwnAddressBackFromAnArticleThatHadClaimedIt() {
        String owned = "http://www.claim.example.cn/show/2000.html";
        String claimant = "http://www.claim.example.cn/a/9.html";
        Article impostor = article(claimant, owned, "www.claim.example.cn", "地铁新线开通", "甲。");
        Article owner = article(owned, owned, "www.claim.example.cn", "菜价略有上涨", "乙。");
        assertThat(store(impostor).id()).isEqualTo(Hashes.articleId(owned));
        assertThat(store(owner)).isEqualTo(StoreOutcome.of(Hashes.articleId(owned), Outcome.CREATED));
        assertThat(articles.byId(Hashes.articleId(owned)).orElseThrow().text()).isEqualTo("乙。");
        assertThat(articles.byId(Hashes.articleId(claimant)).orElseThrow().text())
                .isEqualTo("甲。");
        assertThat(store(impostor)).isEqualTo(StoreOutcome.of(Hashes.articleId(claimant), Outcome.UNCHANGED));
        assertThat(store(owner).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void finishesADisplacementThatACrashCutOffBeforeTheDocumentWasWritten() {
        String owned = "http://www.cut.example.cn/show/3000.html";
        String claimant = "http://www.cut.example.cn/a/9.html";
        String id = Hashes.articleId(owned);
        store(article(claimant, owned, "www.cut.example.cn", "地铁新线开通", "甲。"));
        KeyStore.Found claimed = Objects.requireNonNull(keys.find(List.of(id)).get(id));
        String moved = Hashes.articleId(claimant);
        keys.write(List.of(keys.create(moved, claimed.key())));
        StoredArticle copy = articles.byId(id).orElseThrow().withId(moved);
        store.write(List.of(Write.create(claimed.key().index(), moved, copy)));
        ArticleKey handedOver = new ArticleKey(
                claimed.key().index(), owned, "www.cut.example.cn", "菜价略有上涨", clock.instant(), null, List.of(), null);
        keys.write(List.of(keys.replace(id, handedOver, claimed.version())));

        Article owner = article(owned, null, "www.cut.example.cn", "菜价略有上涨", "乙。");
        assertThat(store(owner)).isEqualTo(StoreOutcome.of(id, Outcome.CREATED));
        StoredArticle placed = articles.byId(id).orElseThrow();
        assertThat(placed.url()).isEqualTo(owned);
        assertThat(placed.text()).isEqualTo("乙。");
        assertThat(placed.updatedAt()).isNull();
        assertThat(articles.byId(moved).orElseThrow().url()).isEqualTo(claimant);
        assertThat(store(owner).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void refusesAnUpdateFromAnotherOutlet() {
        String url = "http://www.mine.example.cn/a/1.html";
        StoreOutcome created = store(article(url, null, "www.mine.example.cn", "标题", "原文。"));
        StoreOutcome foreign = store(article(url, null, "www.foreign.example.org", "标题", "改写。"));
        assertThat(foreign.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(foreign.field()).isEqualTo("outletHost");
        assertThat(foreign.reason()).contains("www.mine.example.cn").contains("www.foreign.example.org");
        assertThat(articles.byId(created.id()).orElseThrow().text()).isEqualTo("原文。");
    }

    @Test
    void settlesSeveralVersionsInOneDeliveryInTheirOrder() {
        String url = "http://same.example.cn/a/1.html";
        List<StoreOutcome> outcomes = articles.store(List.of(
                article(url, null, "same.example.cn", "标题", "一。"),
                article(url, null, "same.example.cn", "标题", "二。"),
                article(url, null, "same.example.cn", "标题", "二。")));
        assertThat(outcomes)
                .extracting(StoreOutcome::outcome)
                .containsExactly(Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED);
    }

    @Test
    void makesOneArticleOfManySimultaneousDeliveries() throws Exception {
        List<Article> delivery = IntStream.range(0, 40)
                .mapToObj(i ->
                        article("http://race.example.cn/a/" + i + ".html", null, "race.example.cn", "标题" + i, "正文" + i))
                .toList();
        List<Outcome> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<StoreOutcome>> task = () -> articles.store(delivery);
            for (Future<List<StoreOutcome>> f : threads.invokeAll(List.of(task, task, task, task))) {
                f.get().forEach(o -> all.add(o.outcome()));
            }
        }
        assertThat(all).filteredOn(o -> o == Outcome.CREATED).hasSize(40);
        assertThat(all).filteredOn(o -> o == Outcome.UNCHANGED).hasSize(120);
    }

    @Test
    void completesAKeyWhoseArticleWasNeverWritten() {
        String url = "http://crash.example.cn/a/1.html";
        String id = Hashes.articleId(url);
        ArticleKey key = key(url, clock.instant());
        keys.write(List.of(keys.create(id, key)));
        assertThat(articles.exists(id)).isFalse();
        assertThat(store(article(url, null, "crash.example.cn", "标题", "正文。")).outcome())
                .isEqualTo(Outcome.CREATED);
        assertThat(articles.byId(id)).isPresent();
    }

    @Test
    void takesBackOldKeysWhoseArticleWasNeverWritten() {
        String orphan = "http://sweep.example.cn/a/1.html";
        String young = "http://sweep.example.cn/a/2.html";
        String complete = "http://sweep.example.cn/a/3.html";
        Instant old = clock.instant().minus(KeySweep.SETTLED).minus(Duration.ofMinutes(1));
        write(orphan, old);
        write(young, clock.instant());
        write(complete, old);
        StoredArticle stored = storedAt(complete);
        store.write(List.of(Write.create(indices.month(ArticleIndex.ARTICLES, COLLECTED), stored.id(), stored)));
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(keys.find(ids(orphan, young, complete)).keySet())
                .containsExactlyInAnyOrder(Hashes.articleId(young), Hashes.articleId(complete));
    }

    private void write(String url, Instant createdAt) {
        Write write = keys.create(Hashes.articleId(url), key(url, createdAt));
        assertThat(keys.writeVisibly(List.of(write)).getFirst().stored()).isTrue();
    }

    private ArticleKey key(String url, Instant createdAt) {
        return new ArticleKey(
                indices.month(ArticleIndex.ARTICLES, COLLECTED),
                url,
                "crash.example.cn",
                "标题",
                createdAt,
                null,
                List.of(),
                null);
    }

    private StoredArticle storedAt(String url) {
        store(article("http://sweep.example.cn/template.html", null, "crash.example.cn", "标题", "正文。"));
        return articles.byId(Hashes.articleId("http://sweep.example.cn/template.html"))
                .orElseThrow()
                .withId(Hashes.articleId(url));
    }

    private static List<String> ids(String... urls) {
        return Arrays.stream(urls).map(Hashes::articleId).toList();
    }
}
