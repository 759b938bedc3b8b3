package fengxiang.notice.delivery;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deliveries in Elasticsearch. */
@Component
class DeliveryStore {

    private static final int AT_ONCE = 500;

    private final Documents<Delivery> documents;
    private final Elastic elastic;
    private final String alias;

    DeliveryStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(DeliveryIndex.DELIVERIES);
        this.documents = new Documents<>(elastic, alias, Delivery.class, "a delivery", Delivery::id);
    }

    /** Nothing happens when it is there already. */
    void add(Delivery delivery) {
        boolean unused = documents.created(delivery);
    }

    Optional<Documents.Found<Delivery>> find(String id) {
        return documents.find(id);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Documents.Found<Delivery> read, Delivery next) {
        return documents.replaced(next, read.version());
    }

    /** Those to be tried, the longest due first. */
    List<Delivery> due(Instant now) {
        Query open = Terms.anyOf(
                "state",
                Stream.of(DeliveryState.WAITING, DeliveryState.HELD, DeliveryState.FAILED)
                        .map(DeliveryState::toString)
                        .toList());
        return documents.search(s -> s.size(AT_ONCE)
                .query(q -> q.bool(b -> b.filter(open)
                        .filter(f -> f.range(r -> r.date(d -> d.field("dueAt").lte(now.toString()))))))
                .sort(o -> o.field(f -> f.field("dueAt")))
                .sort(o -> o.field(f -> f.field("id"))));
    }

    List<Delivery> sending() {
        return documents.search(s ->
                s.size(AT_ONCE).query(q -> q.term(t -> t.field("state").value(DeliveryState.SENDING.toString()))));
    }

    /** When messages were begun since then, of one channel or of all, tests among them. */
    List<Delivery> attempted(@Nullable String channel, Instant since) {
        return documents.search(s -> s.size(AT_ONCE)
                .query(q -> q.bool(b -> {
                    b.filter(Times.since("attemptedAt", since));
                    return channel == null
                            ? b
                            : b.filter(f -> f.term(t -> t.field("channel").value(channel)));
                })));
    }

    /** The latest first. */
    List<Delivery> log(Query query, int from, int size) {
        return documents.search(s -> s.query(query)
                .from(from)
                .size(size)
                .sort(o -> o.field(f -> f.field("createdAt").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id"))));
    }

    long count(Query query) {
        return elastic.call("count deliveries", c -> c.count(n -> n.index(alias).query(query)))
                .count();
    }

    /** Forgets what is older, some at a time. */
    int forget(Instant before) {
        List<Delivery> old = log(Times.within("createdAt", null, before), 0, AT_ONCE);
        old.forEach(delivery -> documents.delete(delivery.id()));
        return old.size();
    }
}
