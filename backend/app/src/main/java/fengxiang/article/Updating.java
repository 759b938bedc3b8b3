package fengxiang.article;

import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deliveries of articles that are known: unchanged, or a new version of the content. */
@Component
class Updating {

    private final KeyStore keys;
    private final ArticleStore store;
    private final Creation creation;
    private final Snapshots snapshots;
    private final Clock clock;

    Updating(KeyStore keys, ArticleStore store, Creation creation, Snapshots snapshots, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.creation = creation;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    void update(List<Decision> decisions, Storing.Ledger ledger) {
        Map<String, String> indexById = decisions.stream()
                .collect(Collectors.toMap(Decision::id, d -> key(d).key().index()));
        Map<String, ArticleStore.Found> found = store.find(indexById);
        List<Decision> lost = new ArrayList<>();
        Map<Change, List<Decision>> changes = new EnumMap<>(Change.class);
        for (Decision decision : decisions) {
            ArticleStore.Found before = found.get(decision.id());
            Change change = before == null ? null : changeOf(before.article(), decision);
            if (before == null) {
                lost.add(decision);
            } else if (change == null) {
                ledger.put(decision, Outcome.UNCHANGED);
            } else {
                changes.computeIfAbsent(change, c -> new ArrayList<>()).add(decision);
            }
        }
        creation.complete(lost, ledger);
        changes.forEach((change, those) -> retitle(replace(those, found, change, ledger)));
    }

    /** What a known article can become. */
    private enum Change {
        /** Its content is new. */
        UPDATE(Outcome.UPDATED),
        /** Its content was delivered before without evidence, now with it. */
        PROVE(Outcome.UNCHANGED),
        /**
         * A crash has cut off a {@link Displacement}: the key has changed hands, its document is still that of the page
         * that had claimed the address, of which a copy already lies under its own.
         */
        PLACE(Outcome.CREATED);

        private final Outcome outcome;

        Change(Outcome outcome) {
            this.outcome = outcome;
        }

        private StoredArticle apply(StoredArticle before, StoredArticle delivered, Instant now) {
            return switch (this) {
                case UPDATE -> before.updatedBy(delivered, now);
                case PROVE -> before.withEvidence(delivered.evidence());
                case PLACE -> delivered.inPlaceOf(before);
            };
        }
    }

    /** What the delivery would be answered. */
    static Outcome foretold(StoredArticle before, Decision decision) {
        Change change = changeOf(before, decision);
        return change == null ? Outcome.UNCHANGED : change.outcome;
    }

    private static @Nullable Change changeOf(StoredArticle before, Decision decision) {
        StoredArticle delivered = decision.arrival().article();
        if (!before.url().equals(key(decision).key().url())) {
            return Change.PLACE;
        } else if (!before.saysTheSameAs(delivered)) {
            return Change.UPDATE;
        }
        return before.evidence() == null && delivered.evidence() != null ? Change.PROVE : null;
    }

    /** @return those that were written */
    private List<Decision> replace(
            List<Decision> decisions, Map<String, ArticleStore.Found> found, Change change, Storing.Ledger ledger) {
        List<StoredArticle> delivered =
                snapshots.kept(decisions.stream().map(Decision::arrival).toList());
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            ArticleStore.Found before = Objects.requireNonNull(found.get(decision.id()));
            StoredArticle after = change.apply(before.article(), delivered.get(i), clock.instant());
            writes.add(Write.index(key(decision).key().index(), decision.id(), after)
                    .ifStill(before.version()));
        }
        List<WriteResult> results = store.write(writes);
        List<Decision> written = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            WriteResult result = results.get(i);
            switch (result.status()) {
                case CREATED, WRITTEN -> {
                    ledger.put(decision, change.outcome);
                    written.add(decision);
                }
                case CONFLICT, MISSING -> {} // Written by another in between: the next round compares again.
                case REFUSED -> ledger.put(decision, StoreOutcome.rejected(decision.id(), null, result.reason()));
                case UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), result.reason()));
            }
        }
        return written;
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
