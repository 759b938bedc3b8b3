package fengxiang.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.matching.Publication;
import fengxiang.matching.TopicMatcher;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import fengxiang.search.Stored;
import fengxiang.testing.WithElasticsearch;
import fengxiang.text.query.QueryParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Elasticsearch and Lucene give the same matches to any query: a topic finds in the past what it finds on arrival. */
@WithElasticsearch(own = "twins")
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinsTest {

    private static final int ARTICLES = 150;
    private static final int QUERIES = 2_000;
    private static final int TOGETHER = 100;
    private static final List<Outlet> OUTLETS = List.of(
            outlet("云溪晚报", List.of("溪报"), Tier.CITY, "安徽省云溪市", "news.yunxi.example", "m.yunxi.example"),
            outlet("省日报", List.of(), Tier.PROVINCIAL, "安徽省", "daily.example"),
            outlet("云溪论坛", List.of(), Tier.OTHER, null, "bbs.yunxi.example"));
    private static final List<String> HOSTS =
            List.of("news.yunxi.example", "m.yunxi.example", "daily.example", "bbs.yunxi.example", "unknown.example");

    @Autowired
    private BulkWriter writer;

    @Autowired
    private Indices indices;

    @Autowired
    private Elastic elastic;

    private final List<StoredArticle> articles = new ArrayList<>();

    private static Outlet outlet(
            String name, List<String> aliases, Tier tier, @Nullable String region, String... hosts) {
        return new Outlet(name, name, aliases, List.of(hosts), tier, region, ArticleKind.NEWS, false, false, 1);
    }

    @BeforeAll
    void storeArticles() {
        Random random = new Random(3);
        ArticleKind[] kinds = ArticleKind.values();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(Stored.article(
                    "a" + i,
                    RandomTexts.text(random, 4),
                    RandomTexts.text(random, 30),
                    Instant.parse("2026-11-01T00:00:00Z").plusSeconds(i),
                    HOSTS.get(random.nextInt(HOSTS.size())),
                    kinds[random.nextInt(kinds.length)]));
        }
        List<Write> writes = articles.stream()
                .map(a -> Write.create(indices.month(ArticleIndex.ARTICLES, a.collectedAt()), a.id(), a))
                .toList();
        assertThat(writer.writeVisibly("store articles", writes)).allMatch(WriteResult::stored);
    }

    private String alias() {
        return indices.alias(ArticleIndex.ARTICLES);
    }

    @Test
    void matchTheSameArticles() throws Exception {
        RandomQueries queries = new RandomQueries(17);
        Map<String, Set<String>> inMemory = new HashMap<>();
        int matches = 0;
        try (TopicMatcher matcher = new TopicMatcher()) {
            Map<String, fengxiang.text.query.Query> topics = new HashMap<>();
            while (topics.size() < QUERIES) {
                String query = queries.next();
                topics.put(query, QueryParser.parse(query));
            }
            matcher.put(topics);
            for (StoredArticle article : articles) {
                matcher.match(publication(article))
                        .forEach(query -> inMemory.computeIfAbsent(query, q -> new HashSet<>())
                                .add(article.id()));
            }
            List<String> all = List.copyOf(topics.keySet());
            for (int from = 0; from < QUERIES; from += TOGETHER) {
                List<String> some = all.subList(from, from + TOGETHER);
                List<Set<String>> stored = stored(some);
                for (int i = 0; i < TOGETHER; i++) {
                    Set<String> expected = new TreeSet<>(inMemory.getOrDefault(some.get(i), Set.of()));
                    matches += expected.size();
                    assertThat(stored.get(i)).as(some.get(i)).isEqualTo(expected);
                }
            }
        }
        assertThat(matches).as("matches in all").isGreaterThan(QUERIES);
    }

    private List<Set<String>> stored(List<String> queries) {
        MsearchResponse<Void> answer = elastic.call(
                "search",
                client -> client.msearch(
                        m -> m.index(alias())
                                .searches(queries.stream().map(TwinsTest::asked).toList()),
                        Void.class));
        return answer.responses().stream()
                .<Set<String>>map(one -> one.result().hits().hits().stream()
                        .map(hit -> String.valueOf(hit.id()))
                        .collect(TreeSet::new, Set::add, Set::addAll))
                .toList();
    }

    private static RequestItem asked(String query) {
        var asked = TextQueries.of(QueryParser.parse(query), OUTLETS);
        return RequestItem.of(r ->
                r.header(h -> h).body(b -> b.size(ARTICLES).query(asked).source(x -> x.fetch(false))));
    }

    private static Publication publication(StoredArticle article) {
        Outlet outlet = OUTLETS.stream()
                .filter(o -> o.hosts().contains(article.outletHost()))
                .findFirst()
                .orElse(outlet(article.outletHost(), List.of(), Tier.OTHER, null, article.outletHost()));
        List<String> names = new ArrayList<>(List.of(outlet.name(), article.outletHost()));
        names.addAll(outlet.aliases());
        names.addAll(outlet.hosts());
        return new Publication(
                article.title(),
                article.text(),
                names,
                outlet.tier().toString(),
                article.kind().toString(),
                outlet.region());
    }
}
