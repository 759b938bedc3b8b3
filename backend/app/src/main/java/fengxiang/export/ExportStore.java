package fengxiang.export;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Exports in the background, and the parts of their files, in Elasticsearch. */
@Component
class ExportStore {

    private static final int MOST = 100;
    private static final int PARTS_AT_ONCE = 1_000;

    private final Documents<ExportJob> jobs;
    private final Elastic elastic;
    private final BulkWriter bulk;
    private final Scan scan;
    private final String parts;

    ExportStore(Elastic elastic, BulkWriter bulk, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.scan = scan;
        this.parts = indices.alias(ExportIndex.PARTS);
        this.jobs = new Documents<>(
                elastic, indices.alias(ExportIndex.EXPORTS), ExportJob.class, "an export", ExportJob::id);
    }

    void create(ExportJob job) {
        jobs.create(job);
    }

    Optional<Documents.Found<ExportJob>> find(String id) {
        return jobs.find(id);
    }

    /** The latest first. */
    List<ExportJob> of(String owner) {
        return latest(Query.of(q -> q.term(t -> t.field("owner").value(owner))));
    }

    /** Those that nobody writes any more. */
    List<ExportJob> left(Instant now) {
        return latest(Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("state").value(ExportState.RUNNING.toString())))
                        .filter(before("until", now)))));
    }

    List<ExportJob> expired(Instant now) {
        return latest(before("expiresAt", now));
    }

    private static Query before(String field, Instant now) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lt(now.toString()))));
    }

    private List<ExportJob> latest(Query query) {
        return jobs.search(s -> s.query(query)
                .size(MOST)
                .sort(o -> o.field(f -> f.field("startedAt").order(SortOrder.Desc))));
    }

    /** Empty: it was cancelled, or somebody else has taken it over. */
    Optional<Documents.Found<ExportJob>> change(Documents.Found<ExportJob> read, ExportJob next) {
        return jobs.replaced(next, read.version())
                ? jobs.find(next.id()).filter(now -> now.document().equals(next))
                : Optional.empty();
    }

    void write(ExportJob job, ExportPart part) {
        Write write = Write.index(parts, ExportPart.id(job, part.part()), part);
        WriteResult result =
                bulk.write("store a part of an export", List.of(write)).getFirst();
        if (!result.stored()) {
            throw Elastic.unavailable("store a part of an export", String.valueOf(result.reason()));
        }
    }

    /** @throws RuntimeException as unavailable, where it is missing */
    byte[] part(ExportJob job, int number) {
        String id = ExportPart.id(job, number);
        ExportPart part = elastic.call(
                        "read a part of an export",
                        c -> c.get(g -> g.index(parts).id(id), ExportPart.class))
                .source();
        if (part == null) {
            throw Elastic.unavailable("read a part of an export", "it was deleted meanwhile");
        }
        return part.data();
    }

    /** The job first: then nobody finds the parts any more. */
    void delete(ExportJob job) {
        jobs.delete(job.id());
        deleteParts(job, job.parts());
    }

    /** The first ones of an attempt; what this cannot delete goes with {@link #deleteParts(Instant)}. */
    void deleteParts(ExportJob job, int count) {
        List<Write> deletions = IntStream.range(0, count)
                .mapToObj(part -> Write.delete(parts, ExportPart.id(job, part)))
                .toList();
        if (!deletions.isEmpty()) {
            var unused = bulk.write("delete the parts of an export", deletions);
        }
    }

    /** Those that attempts left behind which died. */
    void deleteParts(Instant before) {
        Scan.Reading<ExportPart> old = new Scan.Reading<>(
                "look for old parts of exports",
                parts,
                before("at", before),
                ExportPart.class,
                List.of(),
                PARTS_AT_ONCE);
        boolean unused = scan.each(old, hits -> {
            var written = bulk.write(
                    "delete old parts of exports",
                    hits.stream()
                            .map(hit -> Write.delete(parts, String.valueOf(hit.id())))
                            .toList());
            return !written.isEmpty();
        });
    }
}
