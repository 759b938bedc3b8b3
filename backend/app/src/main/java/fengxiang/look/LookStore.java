package fengxiang.look;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Write;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Reads and writes {@code looks}. */
@Component
class LookStore {

    private static final int AT_ONCE = 500;

    private final Documents<LookRecord> documents;
    private final BulkWriter bulk;
    private final Scan scan;
    private final String index;

    LookStore(Elastic elastic, BulkWriter bulk, Scan scan, Indices indices) {
        this.bulk = bulk;
        this.scan = scan;
        this.index = indices.alias(LookIndex.LOOKS);
        this.documents = new Documents<>(elastic, index, LookRecord.class, "a look", LookRecord::id);
    }

    void create(LookRecord look) {
        documents.create(look);
    }

    Optional<Documents.Found<LookRecord>> find(String id) {
        return documents.find(id);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(LookRecord look, DocumentVersion read) {
        documents.replace(look, read);
    }

    /** Those not answered that were asked after a moment, in turn. */
    List<LookRecord> open(Instant after, int most) {
        Query open = Query.of(q -> q.term(t -> t.field("open").value(true)));
        Query recent = Query.of(q -> q.range(r -> r.date(d -> d.field("askedAt").gt(after.toString()))));
        return documents.search(s -> s.size(most)
                .query(q -> q.bool(b -> b.filter(open, recent)))
                .sort(o -> o.field(f -> f.field("askedAt"))));
    }

    /** @return how many there were */
    long deleteBefore(Instant moment) {
        Query old = Query.of(q -> q.range(r -> r.date(d -> d.field("askedAt").lt(moment.toString()))));
        AtomicLong deleted = new AtomicLong();
        boolean unused = scan.each(
                new Scan.Reading<>("look for old looks", index, old, Name.class, List.of("id"), AT_ONCE), part -> {
                    List<Write> writes = part.stream()
                            .map(hit -> Write.delete(index, Objects.requireNonNull(hit.id())))
                            .toList();
                    deleted.addAndGet(bulk.write("delete old looks", writes).size());
                    return true;
                });
        return deleted.get();
    }

    private record Name(String id) {}
}
