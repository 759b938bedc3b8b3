package fengxiang.look;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
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

    /** A look with the version of its document, for a guarded write. */
    record Read(LookRecord document, DocumentVersion version) {}

    private static final int AT_ONCE = 500;

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final Scan scan;
    private final String index;

    LookStore(Elastic elastic, BulkWriter bulk, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.scan = scan;
        this.index = indices.alias(LookIndex.LOOKS);
    }

    void create(LookRecord look) {
        elastic.call(
                "store a look",
                client -> client.create(
                        c -> c.index(index).id(look.id()).document(look).refresh(Refresh.True)));
    }

    Optional<Read> find(String id) {
        GetResponse<LookRecord> got = elastic.call(
                "read a look", client -> client.get(g -> g.index(index).id(id), LookRecord.class));
        return Optional.ofNullable(got.source())
                .map(look -> new Read(look, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(LookRecord look, DocumentVersion read) {
        elastic.call(
                "store a look",
                client -> client.index(i -> i.index(index)
                        .id(look.id())
                        .document(look)
                        .ifSeqNo(read.seqNo())
                        .ifPrimaryTerm(read.primaryTerm())
                        .refresh(Refresh.True)));
    }

    /** Those not answered that were asked after a moment, in turn. */
    List<LookRecord> open(Instant after, int most) {
        Query open = Query.of(q -> q.term(t -> t.field("open").value(true)));
        Query recent = Query.of(q -> q.range(r -> r.date(d -> d.field("askedAt").gt(after.toString()))));
        return elastic
                .call(
                        "read the open looks",
                        client -> client.search(
                                s -> s.index(index)
                                        .size(most)
                                        .query(q -> q.bool(b -> b.filter(open, recent)))
                                        .sort(o -> o.field(f -> f.field("askedAt"))),
                                LookRecord.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .toList();
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
