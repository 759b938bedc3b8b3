package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TrackHits;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes {@code crawl-hosts}; every write but the first is guarded by the version that was read. */
@Component
class HostStore {

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final String index;

    HostStore(Elastic elastic, BulkWriter bulk, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.index = indices.alias(CrawlIndices.HOSTS);
    }

    /** Free hosts that may have something due, the longest waiting first. */
    List<Versioned<KnownHost>> due(Instant now, int most) {
        return due(free(now), most);
    }

    /** The same, but only hosts of these names. */
    List<Versioned<KnownHost>> dueAmong(Collection<String> names, Instant now, int most) {
        Query named = Query.of(q -> q.ids(i -> i.values(List.copyOf(names))));
        return due(Query.of(q -> q.bool(b -> b.filter(free(now)).filter(named))), most);
    }

    private static Query free(Instant now) {
        return Query.of(q -> q.bool(b ->
                b.filter(upTo("nextDueAt", now)).filter(upTo("leaseUntil", now)).filter(upTo("notBefore", now))));
    }

    private List<Versioned<KnownHost>> due(Query query, int most) {
        return elastic
                .call(
                        "look for due hosts",
                        client -> client.search(
                                s -> s.index(index)
                                        .size(most)
                                        .seqNoPrimaryTerm(true)
                                        .trackTotalHits(TrackHits.of(t -> t.enabled(false)))
                                        .query(query)
                                        .sort(UrlQueries.ascending("nextDueAt")),
                                KnownHost.class))
                .hits()
                .hits()
                .stream()
                .map(HostStore::versioned)
                .toList();
    }

    private static Versioned<KnownHost> versioned(Hit<KnownHost> hit) {
        return new Versioned<>(
                Objects.requireNonNull(hit.source()), DocumentVersion.of(hit.seqNo(), hit.primaryTerm()));
    }

    private static Query upTo(String field, Instant moment) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lte(moment.toString()))));
    }

    /** What is stored at this moment. */
    Optional<Versioned<KnownHost>> find(String host) {
        GetResponse<KnownHost> got = elastic.call(
                "read a host", client -> client.get(g -> g.index(index).id(host), KnownHost.class));
        return Optional.ofNullable(got.source())
                .map(document -> new Versioned<>(document, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /**
     * Replaces hosts that are still as they were read.
     *
     * @return for each whether it was written
     */
    List<Boolean> replace(String what, List<Versioned<KnownHost>> hosts) {
        List<Write> writes = hosts.stream()
                .map(h -> Write.index(index, h.document().host(), h.document()).ifStill(h.version()))
                .toList();
        return bulk.write(what, writes).stream().map(this::written).toList();
    }

    boolean create(KnownHost host) {
        return written(bulk.write("store a host", List.of(Write.create(index, host.host(), host)))
                .getFirst());
    }

    private boolean written(WriteResult result) {
        if (result.status() != WriteResult.Status.CONFLICT) {
            Writes.demand(result);
        }
        return result.stored();
    }

    /** Makes every write that was answered before visible to searches. */
    void refresh() {
        var unused =
                elastic.call("refresh the hosts", client -> client.indices().refresh(r -> r.index(index)));
    }
}
