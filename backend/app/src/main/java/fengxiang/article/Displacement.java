package fengxiang.article;

import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import fengxiang.model.Hashes;
import fengxiang.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A page arrives whose own address is the id of another article: another page had named it as its canonical address
 * before. The other article moves to its own address, then the page gets its place. A crash in between is finished by
 * the next delivery, which comes because nothing was acknowledged: before the key has changed hands it repeats the
 * steps, afterwards {@link Updating} finds the other page's document under it and replaces it.
 */
@Component
class Displacement {

    private static final Logger log = LoggerFactory.getLogger(Displacement.class);

    private final KeyStore keys;
    private final ArticleStore store;
    private final Snapshots snapshots;

    Displacement(KeyStore keys, ArticleStore store, Snapshots snapshots) {
        this.keys = keys;
        this.store = store;
        this.snapshots = snapshots;
    }

    void displace(Decision decision, Storing.Ledger ledger) {
        KeyStore.Found key = Objects.requireNonNull(decision.key());
        String index = key.key().index();
        ArticleStore.Found there = store.find(Map.of(decision.id(), index)).get(decision.id());
        WriteResult last = there == null ? null : moveAway(there.article(), key.key());
        if (last == null || settled(last)) {
            last = takeOver(decision, key);
        }
        if (last.stored()) {
            last = place(decision, index, there);
        }
        record(decision, last, ledger);
    }

    private WriteResult moveAway(StoredArticle other, ArticleKey key) {
        String id = Hashes.articleId(key.url());
        WriteResult made = keys.write(List.of(keys.create(id, key))).getFirst();
        if (!settled(made)) {
            return made;
        }
        log.info("article {} moves to its own address as {}", other.id(), id);
        return store.write(List.of(Write.create(key.index(), id, other.withId(id))))
                .getFirst();
    }

    private WriteResult takeOver(Decision decision, KeyStore.Found key) {
        ArticleKey ours = key.key().ownedBy(decision.arrival());
        return keys.write(List.of(keys.replace(decision.id(), ours, key.version())))
                .getFirst();
    }

    private WriteResult place(Decision decision, String index, ArticleStore.@Nullable Found there) {
        StoredArticle article =
                snapshots.kept(List.of(decision.arrival())).getFirst().withId(decision.id());
        Write write = there == null
                ? Write.create(index, decision.id(), article)
                : Write.index(index, decision.id(), article).ifStill(there.version());
        return store.write(List.of(write)).getFirst();
    }

    /** Written now, or by an earlier attempt. */
    private static boolean settled(WriteResult result) {
        return result.stored() || result.status() == WriteResult.Status.CONFLICT;
    }

    private static void record(Decision decision, WriteResult last, Storing.Ledger ledger) {
        switch (last.status()) {
            case CREATED, WRITTEN -> ledger.put(decision, Outcome.CREATED);
            case CONFLICT, MISSING -> {} // Another was faster: decided anew in the next round.
            case REFUSED -> ledger.put(decision, StoreOutcome.rejected(decision.id(), null, last.reason()));
            case UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), last.reason()));
        }
    }
}
