package fengxiang.account.session;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sessions in Elasticsearch, read by id, which sees every write at once. */
@Component
class SessionStore {

    static final IndexSpec SESSIONS = IndexSpec.single("sessions");

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final String alias;

    SessionStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(SESSIONS);
    }

    /** A session and the state of the document it was read from. */
    record Stored(Session session, DocumentVersion version) {}

    Optional<Stored> find(String id) {
        GetResponse<Session> found =
                elastic.call("read a session", c -> c.get(g -> g.index(alias).id(id), Session.class));
        Session session = found.found() ? found.source() : null;
        return session == null
                ? Optional.empty()
                : Optional.of(new Stored(session, DocumentVersion.of(found.seqNo(), found.primaryTerm())));
    }

    void create(String id, Session session) {
        elastic.call(
                "begin a session",
                c -> c.index(i -> i.index(alias)
                        .id(id)
                        .requireAlias(true)
                        .opType(OpType.Create)
                        .document(session)));
    }

    /** Only on the state that was read: a session that has ended meanwhile does not come back. */
    void replace(String id, Stored read, Session changed) {
        try {
            elastic.call(
                    "prolong a session",
                    c -> c.index(i -> i.index(alias)
                            .id(id)
                            .requireAlias(true)
                            .ifSeqNo(read.version().seqNo())
                            .ifPrimaryTerm(read.version().primaryTerm())
                            .document(changed)));
        } catch (ElasticException.Conflict e) {
            // Another request has just prolonged it, or it has ended: both are right without us.
        }
    }

    void delete(String id) {
        elastic.call("end a session", c -> c.delete(d -> d.index(alias).id(id)));
    }

    /**
     * Removes the oldest of the sessions that have expired or were idle too long.
     *
     * @return how many; fewer than {@link #AT_ONCE} means that none is left
     */
    int deleteOver(Instant now, Instant idleSince) {
        List<String> ids = over(now, idleSince);
        if (ids.isEmpty()) {
            return 0;
        }
        BulkResponse answer = elastic.call(
                "remove sessions",
                c -> c.bulk(b -> {
                    ids.forEach(
                            id -> b.operations(o -> o.delete(d -> d.index(alias).id(id))));
                    return b;
                }));
        return (int) answer.items().stream().filter(i -> i.error() == null).count();
    }

    private List<String> over(Instant now, Instant idleSince) {
        Query expired =
                Query.of(q -> q.range(r -> r.date(d -> d.field("expiresAt").lte(now.toString()))));
        Query idle =
                Query.of(q -> q.range(r -> r.date(d -> d.field("lastSeenAt").lte(idleSince.toString()))));
        SearchResponse<Void> answer = elastic.call(
                "look for expired sessions",
                c -> c.search(
                        s -> s.index(alias)
                                .size(AT_ONCE)
                                .source(f -> f.fetch(false))
                                .sort(o -> o.field(f -> f.field("expiresAt").order(SortOrder.Asc)))
                                .query(q -> q.bool(b -> b.should(expired, idle))),
                        Void.class));
        return answer.hits().hits().stream().map(Hit::id).toList();
    }
}
