package fengxiang.article;

import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** New articles: first the key, which only one can create, then the article in the month of its first collection. */
@Component
class Creation {

    private static final Logger log = LoggerFactory.getLogger(Creation.class);

    private final KeyStore keys;
    private final ArticleStore store;
    private final Snapshots snapshots;
    private final ErasedAddresses erased;
    private final Indices indices;
    private final Clock clock;

    Creation(
            KeyStore keys,
            ArticleStore store,
            Snapshots snapshots,
            ErasedAddresses erased,
            Indices indices,
            Clock clock) {
        this.keys = keys;
        this.store = store;
        this.snapshots = snapshots;
        this.erased = erased;
        this.indices = indices;
        this.clock = clock;
    }

    void create(List<Decision> decisions, Storing.Ledger ledger) {
        if (decisions.isEmpty()) {
            return;
        }
        List<ArticleKey> made = decisions.stream().map(this::newKey).toList();
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            writes.add(keys.create(decisions.get(i).id(), made.get(i)));
        }
        List<WriteResult> results = keys.write(writes);
        List<Decision> ours = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            WriteResult result = results.get(i);
            switch (result.status()) {
                case CREATED, WRITTEN -> ours.add(withKey(decision, made.get(i), result));
                case CONFLICT -> {} // Somebody was faster: the next round finds that key.
                case MISSING, REFUSED ->
                    ledger.put(decision, StoreOutcome.rejected(decision.id(), null, result.reason()));
                case UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), result.reason()));
            }
        }
        complete(ours, ledger);
    }

    /** Writes the articles of keys that have none; also heals what a crash between the two writes has left. */
    void complete(List<Decision> keyed, Storing.Ledger ledger) {
        List<Decision> decisions = withoutErased(keyed, ledger);
        if (decisions.isEmpty()) {
            return;
        }
        List<StoredArticle> articles =
                snapshots.kept(decisions.stream().map(Decision::arrival).toList());
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            writes.add(document(decisions.get(i), articles.get(i)));
        }
        List<WriteResult> results = store.write(writes);
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            WriteResult result = results.get(i);
            switch (result.status()) {
                case CREATED, WRITTEN -> ledger.put(decision, Outcome.CREATED);
                case CONFLICT -> {} // It exists after all: the next round compares.
                case MISSING, REFUSED -> takeBack(decision, result, ledger);
                case UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), result.reason()));
            }
        }
    }

    /**
     * Looks once more, now that the key is there: who erases from now on finds the key and takes it away, who erased
     * before is seen here.
     */
    private List<Decision> withoutErased(List<Decision> keyed, Storing.Ledger ledger) {
        Set<String> gone = erased.among(
                keyed.stream().flatMap(d -> d.arrival().ids().stream()).toList());
        List<Decision> welcome = new ArrayList<>();
        for (Decision decision : keyed) {
            if (gone.contains(decision.id()) || gone.contains(decision.arrival().ownId())) {
                keys.write(List.of(keys.delete(decision.id(), key(decision).version())));
                ledger.put(decision, ErasedAddresses.refusal(decision.id()));
            } else {
                welcome.add(decision);
            }
        }
        return welcome;
    }

    /** An article that cannot be stored must not leave a key behind. */
    private void takeBack(Decision decision, WriteResult result, Storing.Ledger ledger) {
        log.warn("article {} was refused: {}", decision.id(), result.reason());
        keys.write(List.of(keys.delete(decision.id(), key(decision).version())));
        ledger.put(decision, StoreOutcome.rejected(decision.id(), null, result.reason()));
    }

    private static KeyStore.Found key(Decision decision) {
        return Objects.requireNonNull(decision.key());
    }

    private ArticleKey newKey(Decision decision) {
        StoredArticle article = decision.arrival().article();
        String index = indices.month(ArticleIndex.ARTICLES, article.collectedAt());
        return ArticleKey.of(index, article, clock.instant(), decision.arrival().batch());
    }

    private static Write document(Decision decision, StoredArticle article) {
        return Write.create(key(decision).key().index(), decision.id(), article.withId(decision.id()));
    }

    private static Decision withKey(Decision decision, ArticleKey key, WriteResult written) {
        KeyStore.Found found = new KeyStore.Found(key, Objects.requireNonNull(written.version()));
        return new Decision(decision.arrival(), decision.kind(), decision.id(), found, null);
    }
}
