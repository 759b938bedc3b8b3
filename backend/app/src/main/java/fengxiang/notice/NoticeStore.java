package fengxiang.notice;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Published notices in Elasticsearch. */
@Component
public class NoticeStore {

    private static final int AT_ONCE = 100;
    private static final int ATTEMPTS = 50;

    private final Documents<StoredNotice> documents;
    private final Elastic elastic;
    private final String alias;
    private final Clock clock;

    NoticeStore(Elastic elastic, Indices indices, Clock clock) {
        this.elastic = elastic;
        this.clock = clock;
        this.alias = indices.alias(NoticeIndex.NOTICES);
        this.documents = new Documents<>(elastic, alias, StoredNotice.class, "a notice", StoredNotice::id);
    }

    /** @return false: it is there already */
    boolean add(Notice notice) {
        return documents.created(StoredNotice.of(notice, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    public Optional<Documents.Found<StoredNotice>> find(String id) {
        return documents.find(id);
    }

    /** Those whose deliveries are not there yet, the oldest first. */
    public List<StoredNotice> unplanned() {
        return documents.search(s -> s.size(AT_ONCE)
                .query(q -> q.term(t -> t.field("planned").value(false)))
                .sort(o -> o.field(f -> f.field("storedAt"))));
    }

    /** Its deliveries are there; whoever else says so at the same moment is right, too. */
    public void planned(String id) {
        documents.find(id).ifPresent(found -> {
            boolean unused = documents.replaced(found.document().withDeliveries(), found.version());
        });
    }

    /** The latest first. */
    public List<StoredNotice> latest(Query query, int from, int size) {
        return documents.search(s -> s.query(query)
                .from(from)
                .size(size)
                .sort(o -> o.field(f -> f.field("storedAt").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id"))));
    }

    public long count(Query query) {
        return elastic.call("count notices", c -> c.count(n -> n.index(alias).query(query)))
                .count();
    }

    /** When the latest was stored; the epoch where there is none. */
    public Instant newest() {
        return latest(Query.of(q -> q.matchAll(m -> m)), 0, 1).stream()
                .map(StoredNotice::storedAt)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /**
     * Takes an article out of all notices.
     *
     * @throws fengxiang.elastic.ElasticException when some may still name it
     */
    void wipe(String articleId) {
        Query named = Query.of(q -> q.term(t -> t.field("articles.id").value(articleId)));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<StoredNotice> some = documents.search(s -> s.size(AT_ONCE).query(named));
            if (some.isEmpty()) {
                return;
            }
            some.forEach(notice -> documents.find(notice.id()).ifPresent(found -> {
                boolean unused = documents.replaced(found.document().without(articleId), found.version());
            }));
        }
        throw Elastic.unavailable("take an article out of notices", "there are too many of them: it is tried again");
    }

    /** Forgets what is older, some at a time. */
    public int forget(Instant before) {
        List<StoredNotice> old = documents.search(s -> s.size(AT_ONCE).query(Times.within("storedAt", null, before)));
        old.forEach(notice -> documents.delete(notice.id()));
        return old.size();
    }
}
