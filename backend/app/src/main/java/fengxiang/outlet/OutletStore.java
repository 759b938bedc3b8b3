package fengxiang.outlet;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Outlets in Elasticsearch. There are hundreds, not millions: they are read as a whole. */
@Component
class OutletStore {

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final BulkWriter writer;
    private final String alias;

    OutletStore(Elastic elastic, BulkWriter writer, Indices indices) {
        this.elastic = elastic;
        this.writer = writer;
        this.alias = indices.alias(OutletIndex.OUTLETS);
    }

    /** One outlet and the state it was read in. */
    record Found(Outlet outlet, OutletDocument document, DocumentVersion version) {}

    List<Outlet> all() {
        List<Outlet> all = new ArrayList<>();
        List<Hit<OutletDocument>> hits;
        do {
            String after = all.isEmpty() ? "" : all.getLast().id();
            hits = elastic.call("read outlets", c -> c.search(after(after), OutletDocument.class))
                    .hits()
                    .hits();
            hits.forEach(h -> all.add(Objects.requireNonNull(h.source()).withVersion(h.version())));
        } while (hits.size() == AT_ONCE);
        return all;
    }

    Optional<Found> byId(String id) {
        GetResponse<OutletDocument> answer =
                elastic.call("read outlet", c -> c.get(g -> g.index(alias).id(id), OutletDocument.class));
        OutletDocument document = answer.source();
        return document == null
                ? Optional.empty()
                : Optional.of(new Found(
                        document.withVersion(answer.version()),
                        document,
                        DocumentVersion.of(answer.seqNo(), answer.primaryTerm())));
    }

    /** Stores what a person entered; visible to searches at the return. */
    List<WriteResult> save(List<Write> writes) {
        return writer.writeVisibly("save outlets", writes);
    }

    /** Enters outlets unless they exist. */
    List<WriteResult> enter(List<OutletDocument> outlets) {
        return writer.write(
                "enter outlets", outlets.stream().map(o -> create(o)).toList());
    }

    Write create(OutletDocument outlet) {
        return Write.create(alias, outlet.id(), outlet);
    }

    Write replace(OutletDocument outlet, DocumentVersion read) {
        return Write.index(alias, outlet.id(), outlet).ifStill(read);
    }

    Write delete(String id, DocumentVersion read) {
        return Write.delete(alias, id).ifStill(read);
    }

    private SearchRequest after(String id) {
        return SearchRequest.of(s -> {
            s.index(alias)
                    .size(AT_ONCE)
                    .version(true)
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
            return id.isEmpty() ? s : s.searchAfter(FieldValue.of(id));
        });
    }
}
