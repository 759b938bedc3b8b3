package fengxiang.mention;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.RandomOrder;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Write;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The mentions in Elasticsearch. */
@Component
class MentionStore {

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final ByIds byIds;
    private final BulkWriter writer;
    private final Scan scan;
    private final Indices indices;
    private final String alias;

    MentionStore(Elastic elastic, ByIds byIds, BulkWriter writer, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.byIds = byIds;
        this.writer = writer;
        this.scan = scan;
        this.indices = indices;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** Which index a mention lies in. */
    String index(Mention mention) {
        return indices.month(MentionIndex.MENTIONS, mention.collectedAt());
    }

    /** What a person found of it. */
    Write judged(Mention mention, Verdict verdict) {
        return Write.update(index(mention), mention.id(), Map.of(MentionField.VERDICT.path(), verdict.toString()));
    }

    /** Which index the mentions of an article lie in. */
    String index(StoredArticle article) {
        return indices.month(MentionIndex.MENTIONS, article.collectedAt());
    }

    /** As of now, by id; those that there are. */
    Map<String, Mention> find(Map<String, String> indexById) {
        List<ByIds.Place> places = indexById.entrySet().stream()
                .map(one -> new ByIds.Place(one.getValue(), one.getKey()))
                .toList();
        Map<String, Mention> found = new HashMap<>();
        byIds.find("read mentions", places, Mention.class).forEach(one -> found.put(one.id(), one.document()));
        return found;
    }

    /** What each query finds, in the order of arrival, at most so many. */
    List<List<Mention>> search(List<Query> queries, int most) {
        if (queries.isEmpty()) {
            return List.of();
        }
        List<RequestItem> searches = queries.stream()
                .map(query -> RequestItem.of(i -> i.header(h -> h.index(alias).ignoreUnavailable(true))
                        .body(b -> b.query(query)
                                .size(most)
                                .trackTotalHits(t -> t.enabled(false))
                                .sort(s -> s.field(f -> f.field(MentionField.COLLECTED_AT.path())
                                        .order(SortOrder.Asc)))
                                .sort(s -> s.field(f ->
                                        f.field(MentionField.ARTICLE.path()).order(SortOrder.Asc))))))
                .toList();
        return elastic
                .call("look for mentions", c -> c.msearch(m -> m.searches(searches), Mention.class))
                .responses()
                .stream()
                .map(MentionStore::mentions)
                .toList();
    }

    private static List<Mention> mentions(MultiSearchResponseItem<Mention> answer) {
        if (answer.isFailure()) {
            throw Elastic.unavailable(
                    "look for mentions", String.valueOf(answer.failure().error().reason()));
        }
        return answer.result().hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Hands over all mentions of articles, in parts. */
    void each(Collection<String> articleIds, Consumer<List<Mention>> take) {
        each(Terms.anyOf(MentionField.ARTICLE.path(), articleIds), take);
    }

    /** Hands over all that a query finds, in parts. */
    void each(Query query, Consumer<List<Mention>> take) {
        Scan.Reading<Mention> reading =
                new Scan.Reading<>("look for mentions", alias, query, Mention.class, List.of("*"), AT_ONCE);
        boolean unused = scan.each(reading, hits -> {
            take.accept(hits.stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList());
            return true;
        });
    }

    /** Any of those that the query finds, at most so many. */
    List<Mention> sample(Query query, int size) {
        return elastic
                .call(
                        "take a sample of mentions",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(size)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .query(RandomOrder.of(query)),
                                Mention.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    long count(Query query) {
        return elastic.call(
                        "count mentions",
                        c -> c.count(q -> q.index(alias).ignoreUnavailable(true).query(query)))
                .count();
    }

    /** Searches that begin afterwards see all that was written before; false: there is none yet. */
    boolean refresh() {
        try {
            var unused = elastic.call("refresh the mentions", c -> c.indices().refresh(r -> r.index(alias)));
            return true;
        } catch (ElasticException.NoIndex none) {
            return false;
        }
    }

    /** @throws ElasticException when not all could be written; what is gone already is no failure */
    void write(List<Write> writes) {
        writer.writeAll("store mentions", writes);
    }
}
