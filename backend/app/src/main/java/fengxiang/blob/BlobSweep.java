package fengxiang.blob;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Leases;
import fengxiang.elastic.Scan;
import fengxiang.elastic.WorkLease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes files that nobody names (their article was never written, or is gone) and chunks of uploads that were broken
 * off, a day after they came. One backend at a time does it.
 */
@Component
class BlobSweep {

    /** Longer than a file can take from its arrival until its owner's record names it. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final Logger log = LoggerFactory.getLogger(BlobSweep.class);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int AT_ONCE = 1_000;

    private final Scan scan;
    private final BlobStore store;
    private final BrokenUploads broken;
    private final Owners owners;
    private final Leases leases;
    private final Clock clock;
    private final String alias;

    BlobSweep(
            Scan scan,
            BlobStore store,
            BrokenUploads broken,
            Owners owners,
            Leases leases,
            Clock clock,
            Indices indices) {
        this.scan = scan;
        this.store = store;
        this.broken = broken;
        this.owners = owners;
        this.leases = leases;
        this.clock = clock;
        this.alias = indices.alias(BlobIndex.BLOBS);
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT6H")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("files were not swept, next attempt in six hours: {}", e.getMessage());
        }
    }

    /** @return how many files were deleted */
    int sweep() {
        return leases.acquire("blob-sweep", TERM)
                .map(lease -> {
                    try (lease) {
                        return sweepAlone(lease);
                    }
                })
                .orElse(0);
    }

    private int sweepAlone(WorkLease lease) {
        String before = clock.instant().minus(GRACE).toString();
        AtomicInteger deleted = new AtomicInteger();
        boolean unused = scan.each(old(Manifest.ENTRY, before, Manifest.class, List.of("*")), part -> {
            deleted.addAndGet(deleteUnnamed(part));
            return lease.renew();
        });
        AtomicInteger chunks = new AtomicInteger();
        boolean unused2 =
                scan.each(old(Chunk.ENTRY, before, BrokenUploads.ChunkName.class, List.of("upload")), part -> {
                    chunks.addAndGet(broken.delete(part));
                    return lease.renew();
                });
        if (deleted.get() + chunks.get() > 0) {
            log.info("deleted {} files that nobody names and {} chunks of broken uploads", deleted, chunks);
        }
        return deleted.get();
    }

    private <T> Scan.Reading<T> old(String entry, String before, Class<T> type, List<String> fields) {
        Query query = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("entry").value(entry)))
                        .filter(f -> f.range(r -> r.date(d -> d.field("at").lt(before))))));
        return new Scan.Reading<>("look for files that nobody names", alias, query, type, fields, AT_ONCE);
    }

    private int deleteUnnamed(List<Hit<Manifest>> part) {
        List<BlobStore.Found> files = part.stream().map(BlobSweep::found).toList();
        Set<String> named = owners.named(files.stream().map(BlobStore.Found::id).toList());
        return (int) files.stream()
                .filter(f -> !named.contains(f.id()))
                .filter(store::delete)
                .count();
    }

    private static BlobStore.Found found(Hit<Manifest> hit) {
        return new BlobStore.Found(
                Objects.requireNonNull(hit.id()),
                hit.index(),
                Objects.requireNonNull(hit.source()),
                DocumentVersion.of(hit.seqNo(), hit.primaryTerm()));
    }
}
