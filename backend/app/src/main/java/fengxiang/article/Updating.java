package fengxiang.article;

import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Deliveries of articles that are known: unchanged, or a new version of the content. */
@Component
class Updating {

    private final KeyStore keys;
    private final ArticleStore store;
    private final Creation creation;
    private final Clock clock;

    Updating(KeyStore keys, ArticleStore store, Creation creation, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.creation = creation;
        this.clock = clock;
    }

    void update(List<Decision> decisions, Storing.Ledger ledger) {
        Map<String, String> indexById = decisions.stream()
                .collect(Collectors.toMap(Decision::id, d -> key(d).key().index()));
        Map<String, ArticleStore.Found> found = store.find(indexById);
        List<Decision> lost = new ArrayList<>();
        List<Decision> changed = new ArrayList<>();
        for (Decision decision : decisions) {
            ArticleStore.Found before = found.get(decision.id());
            if (before == null) {
                lost.add(decision);
            } else if (isOfItsKey(before, decision)
                    && before.article().saysTheSameAs(decision.arrival().article())) {
                ledger.put(decision, Outcome.UNCHANGED);
            } else {
                changed.add(decision);
            }
        }
        creation.complete(lost, ledger);
        replace(changed, found, ledger);
    }

    private void replace(List<Decision> changed, Map<String, ArticleStore.Found> found, Storing.Ledger ledger) {
        List<Write> writes = new ArrayList<>();
        for (Decision decision : changed) {
            ArticleStore.Found before = Objects.requireNonNull(found.get(decision.id()));
            writes.add(Write.index(key(decision).key().index(), decision.id(), after(decision, before))
                    .ifStill(before.version()));
        }
        List<WriteResult> results = writes.isEmpty() ? List.of() : store.write(writes);
        List<Decision> written = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Decision decision = changed.get(i);
            WriteResult result = results.get(i);
            switch (result.status()) {
                case CREATED, WRITTEN -> {
                    boolean update = isOfItsKey(Objects.requireNonNull(found.get(decision.id())), decision);
                    ledger.put(decision, update ? Outcome.UPDATED : Outcome.CREATED);
                    written.add(decision);
                }
                case CONFLICT, MISSING -> {} // Written by another in between: the next round compares again.
                case REFUSED -> ledger.put(decision, StoreOutcome.rejected(decision.id(), null, result.reason()));
                case UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), result.reason()));
            }
        }
        retitle(written);
    }

    private StoredArticle after(Decision decision, ArticleStore.Found before) {
        StoredArticle delivered = decision.arrival().article();
        return isOfItsKey(before, decision)
                ? before.article().updatedBy(delivered, clock.instant())
                : delivered.withId(decision.id());
    }

    /**
     * False where a crash has cut off a {@link Displacement}: the key has changed hands, its document is still that of
     * the page that had claimed the address, of which a copy already lies under its own.
     */
    private static boolean isOfItsKey(ArticleStore.Found before, Decision decision) {
        return before.article().url().equals(key(decision).key().url());
    }

    /** Keys follow the titles. A key that could not follow is no loss: the page itself is known by its address. */
    private void retitle(List<Decision> written) {
        List<Write> writes = written.stream()
                .filter(d -> !key(d).key().title().equals(d.arrival().article().title()))
                .map(d -> keys.replace(
                        d.id(), key(d).key().titled(d.arrival().article().title()), key(d).version()))
                .toList();
        if (!writes.isEmpty()) {
            keys.write(writes);
        }
    }

    private static KeyStore.Found key(Decision decision) {
        return Objects.requireNonNull(decision.key());
    }
}
