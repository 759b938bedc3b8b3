package fengxiang.retention;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps the record of what was forgotten. An entry is written before anything is deleted. */
@Component
class RetentionLog {

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final String index;

    RetentionLog(Elastic elastic, BulkWriter bulk, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.index = indices.alias(RetentionIndex.LOG);
    }

    /** Writes an entry, or its end. */
    void put(Forgotten entry) {
        String id = entry.index() + "@" + entry.begunAt();
        var result = bulk.writeVisibly("record what was forgotten", List.of(Write.index(index, id, entry)))
                .getFirst();
        if (!result.stored()) {
            throw Elastic.unavailable("record what was forgotten", String.valueOf(result.reason()));
        }
    }

    /** The latest first. */
    Page<Forgotten> list(Paging paging) {
        SearchResponse<Forgotten> answer = search(paging);
        List<Forgotten> entries = answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
        return Page.of(paging, Objects.requireNonNull(answer.hits().total()).value(), entries);
    }

    private SearchResponse<Forgotten> search(Paging paging) {
        return elastic.call(
                "read what was forgotten",
                c -> c.search(
                        s -> s.index(index)
                                .from(paging.from())
                                .size(paging.size())
                                .trackTotalHits(t -> t.enabled(true))
                                .sort(o -> o.field(f -> f.field("begunAt").order(SortOrder.Desc))),
                        Forgotten.class));
    }
}
