package fengxiang.assess.head;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Documents.Found;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.sentiment.head.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The log of heads, which all backends share. Lists come without weights. */
@Component
public class HeadLog {

    private static final int SHOWN = 20;

    private final Documents<HeadEntry> documents;

    HeadLog(Elastic elastic, Indices indices) {
        String alias = indices.alias(HeadIndex.HEADS);
        this.documents = new Documents<>(elastic, alias, HeadEntry.class, "a head", HeadEntry::id);
    }

    /** The latest lines first, at most 20. */
    public List<HeadEntry> history(Kind kind) {
        return search(of(kind), "askedAt", SHOWN, SortOrder.Desc);
    }

    /** The line that says which head is used; empty: none ever did, the delivered one is. */
    public Optional<HeadEntry> inUse(Kind kind) {
        return search(both(of(kind), in(HeadState.ACCEPTED, HeadState.RETURNED)), "decidedAt", 1, SortOrder.Desc)
                .stream()
                .findFirst();
    }

    /** The latest attempt, whatever came of it. */
    public Optional<HeadEntry> lastAttempt(Kind kind) {
        Query attempts = both(of(kind), in(HeadState.WANTED, HeadState.ACCEPTED, HeadState.REFUSED, HeadState.FAILED));
        return search(attempts, "askedAt", 1, SortOrder.Desc).stream().findFirst();
    }

    /** Attempts that wait or are under way, in turn. */
    public List<HeadEntry> wanted() {
        return search(in(HeadState.WANTED), "askedAt", SHOWN, SortOrder.Asc);
    }

    /** With its weights. */
    public Optional<Found<HeadEntry>> find(String id) {
        return documents.find(id);
    }

    public void create(HeadEntry entry) {
        documents.create(entry);
    }

    /** @return false: somebody else has decided it already */
    public boolean decide(HeadEntry decided, Found<HeadEntry> read) {
        return documents.replaced(decided, read.version());
    }

    private List<HeadEntry> search(Query query, String order, int size, SortOrder direction) {
        return documents.search(s -> s.query(query)
                .size(size)
                .source(o -> o.filter(f -> f.excludes("layers")))
                .sort(o -> o.field(f -> f.field(order).order(direction))));
    }

    private static Query of(Kind kind) {
        return Query.of(q -> q.term(t -> t.field("kind").value(kind.toString())));
    }

    private static Query in(HeadState... states) {
        return Terms.anyOf(
                "state", Arrays.stream(states).map(HeadState::toString).toList());
    }

    private static Query both(Query one, Query other) {
        return Query.of(q -> q.bool(b -> b.filter(one, other)));
    }
}
