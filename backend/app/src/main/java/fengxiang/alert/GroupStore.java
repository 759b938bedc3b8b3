package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import fengxiang.platform.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The groups in Elasticsearch. */
@Component
class GroupStore {

    private static final int MOST = 1_000;

    private final Documents<AlertGroup> documents;
    private final Elastic elastic;
    private final String alias;

    GroupStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(AlertIndex.GROUPS);
        this.documents = new Documents<>(
                elastic, indices.alias(AlertIndex.GROUPS), AlertGroup.class, "a group of alerts", AlertGroup::id);
    }

    Optional<AlertGroup> find(String id) {
        return documents.find(id).map(Documents.Found::document);
    }

    /** @return false: it is there already */
    boolean created(AlertGroup group) {
        return documents.created(group);
    }

    /** See {@link Documents#change}. */
    Optional<AlertGroup> change(String id, UnaryOperator<AlertGroup> change) {
        return documents.change(id, change);
    }

    /** Nothing happens where it has become another one meanwhile. */
    void deleteIf(String id, Predicate<AlertGroup> still) {
        documents.find(id).filter(found -> still.test(found.document())).ifPresent(found -> {
            boolean unused = documents.deleted(found);
        });
    }

    /** Of a topic, those that something was found for since. */
    List<AlertGroup> ofTopic(String topicId, Instant since) {
        return latest(Query.of(q -> q.bool(b ->
                b.filter(f -> f.term(t -> t.field("topicId").value(topicId))).filter(Times.since("lastAt", since)))));
    }

    /** Of all topics, those that something was found for since. */
    List<AlertGroup> since(Instant since) {
        return latest(Times.since("lastAt", since));
    }

    private List<AlertGroup> latest(Query query) {
        return search(query, MOST);
    }

    /** The latest first. */
    List<AlertGroup> search(Query query, int most) {
        return documents.search(s -> ordered(s.size(most).trackTotalHits(t -> t.enabled(false)), query));
    }

    /** @param total exact */
    record Found(long total, List<AlertGroup> groups) {}

    Found page(Query query, Paging paging) {
        long total = elastic.call(
                        "count groups of alerts",
                        c -> c.count(n -> n.index(alias).query(query)))
                .count();
        return new Found(
                total, documents.search(s -> ordered(s.from(paging.from()).size(paging.size()), query)));
    }

    private static SearchRequest.Builder ordered(SearchRequest.Builder search, Query query) {
        return search.query(query)
                .sort(o -> o.field(f -> f.field("lastAt").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
    }
}
