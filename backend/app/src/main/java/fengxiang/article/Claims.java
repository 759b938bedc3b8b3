package fengxiang.article;

import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Notes on the key of an article that came with a batch who else delivers it, before anything is answered: from then on
 * the article is not the batch's alone, and undoing the batch leaves it. Who delivers an article that is just leaving
 * has to wait until it is gone, and creates it anew.
 */
@Component
class Claims {

    /** Longer than the articles of a part take to leave, when repeated as often as a delivery is tried. */
    private static final long PAUSE_MILLIS = 400;

    private final KeyStore keys;

    Claims(KeyStore keys) {
        this.keys = keys;
    }

    static boolean isLeaving(Decision decision) {
        KeyStore.Found key = decision.key();
        return key != null && key.key().isLeaving();
    }

    void awaitLeaving() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return those that may go on, with the key as it is now; a lost race is decided anew in the next round */
    List<Decision> claim(List<Decision> decisions, Storing.Ledger ledger) {
        List<Decision> ready = new ArrayList<>();
        List<Decision> news = new ArrayList<>();
        for (Decision decision : decisions) {
            (key(decision).key().isNewsFrom(decision.arrival().batch()) ? news : ready).add(decision);
        }
        if (!news.isEmpty()) {
            Iterator<WriteResult> results =
                    keys.write(news.stream().map(this::claim).toList()).iterator();
            for (Decision decision : news) {
                note(decision, results.next(), ready, ledger);
            }
        }
        return ready;
    }

    private static void note(Decision decision, WriteResult result, List<Decision> ready, Storing.Ledger ledger) {
        switch (result.status()) {
            case CREATED, WRITTEN -> {
                KeyStore.Found claimed =
                        new KeyStore.Found(claimed(decision), Objects.requireNonNull(result.version()));
                ready.add(new Decision(decision.arrival(), decision.kind(), decision.id(), claimed, null));
            }
            case CONFLICT, MISSING -> {} // Another was faster, or it has left.
            case REFUSED, UNAVAILABLE -> ledger.put(decision, StoreOutcome.notNow(decision.id(), result.reason()));
        }
    }

    private Write claim(Decision decision) {
        return keys.replace(decision.id(), claimed(decision), key(decision).version());
    }

    private static ArticleKey claimed(Decision decision) {
        return key(decision).key().alsoBy(decision.arrival().batch());
    }

    private static KeyStore.Found key(Decision decision) {
        return Objects.requireNonNull(decision.key());
    }
}
