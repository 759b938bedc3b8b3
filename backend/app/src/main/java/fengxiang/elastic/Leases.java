package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives work that must be done once at a time to one backend: a lease is a document that only one can write.
 *
 * <p>The clocks of the backends must agree to within a few seconds (NTP); a lease is therefore taken over only
 * {@link #SKEW} after it has run out.
 */
@Component
public class Leases {

    static final Duration SKEW = Duration.ofSeconds(5);

    private final Elastic elastic;
    private final Clock clock;
    private final String alias;
    private final String holder = UUID.randomUUID().toString();

    Leases(Elastic elastic, Clock clock, Indices indices) {
        this.elastic = elastic;
        this.clock = clock;
        this.alias = indices.alias(LeaseConfiguration.LEASES);
    }

    /**
     * Takes the lease if it is free or has run out.
     *
     * @param work stable name of the work: {@code "article-sweep"}
     * @param term how long it holds without renewal
     * @return empty: somebody else has it
     */
    public Optional<WorkLease> acquire(String work, Duration term) {
        GetResponse<LeaseDocument> found = elastic.call(
                "read the lease of " + work, c -> c.get(g -> g.index(alias).id(work), LeaseDocument.class));
        Instant now = clock.instant();
        LeaseDocument before = found.found() ? found.source() : null;
        if (before != null
                && !before.until().equals(LeaseDocument.FREE)
                && now.isBefore(before.until().plus(SKEW))) {
            return Optional.empty();
        }
        long fence = before == null ? 1 : before.fence() + 1;
        LeaseDocument mine = new LeaseDocument(holder, fence, now, now.plus(term));
        return put(work, mine, version(found)).map(v -> new WorkLease(this, work, term, mine, v));
    }

    /** Writes the lease on condition that it is still what was read; empty: somebody else was faster. */
    Optional<DocumentVersion> put(String work, LeaseDocument lease, @Nullable DocumentVersion read) {
        try {
            IndexResponse answer = elastic.call(
                    "write the lease of " + work,
                    c -> c.index(i -> {
                        i.index(alias).id(work).requireAlias(true).document(lease);
                        return read == null
                                ? i.opType(OpType.Create)
                                : i.ifSeqNo(read.seqNo()).ifPrimaryTerm(read.primaryTerm());
                    }));
            return Optional.of(DocumentVersion.of(answer.seqNo(), answer.primaryTerm()));
        } catch (ElasticException.Conflict e) {
            return Optional.empty();
        }
    }

    Instant now() {
        return clock.instant();
    }

    private static @Nullable DocumentVersion version(GetResponse<?> found) {
        return found.found() ? DocumentVersion.of(found.seqNo(), found.primaryTerm()) : null;
    }
}
