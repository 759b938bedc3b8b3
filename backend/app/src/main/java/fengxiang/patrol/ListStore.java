package fengxiang.patrol;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lists in Elasticsearch. */
@Component
class ListStore {

    private static final int MOST = 1_000;

    private final Documents<PatrolList> documents;

    ListStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic, indices.alias(PatrolIndex.LISTS), PatrolList.class, "a patrol list", PatrolList::id);
    }

    Optional<Documents.Found<PatrolList>> find(String id) {
        return documents.find(id);
    }

    /** Of several who begin a shift at the same time one makes the list; false: another did. */
    boolean create(PatrolList list) {
        return documents.created(list);
    }

    /** False: somebody else changed it since it was read. */
    boolean replace(PatrolList list, DocumentVersion read) {
        return documents.replaced(list, read);
    }

    /** Of the days from the first to the last, both included; without their items. */
    List<PatrolList> between(LocalDate first, LocalDate last) {
        return documents.search(s -> withoutItems(s)
                .size(MOST)
                .query(q -> q.range(
                        r -> r.date(d -> d.field("day").gte(first.toString()).lte(last.toString())))));
    }

    /** The first list ever made, without its items: before it nobody had a patrol to miss. */
    Optional<PatrolList> first() {
        return documents.search(s -> withoutItems(s).size(1).sort(o -> o.field(f -> f.field("from")))).stream()
                .findFirst();
    }

    private static SearchRequest.Builder withoutItems(SearchRequest.Builder search) {
        return search.source(o -> o.filter(f -> f.excludes("items")));
    }
}
