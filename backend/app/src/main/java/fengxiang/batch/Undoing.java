package fengxiang.batch;

import fengxiang.account.Actor;
import fengxiang.article.Articles;
import fengxiang.batch.Batch.Undo;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Undoes batches. Wanting it is one write; from then on {@link BatchSweep} finishes it, whatever dies in between. */
@Component
class Undoing {

    private static final Logger log = LoggerFactory.getLogger(Undoing.class);

    private final BatchStore store;
    private final Articles articles;
    private final Clock clock;

    Undoing(BatchStore store, Articles articles, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.clock = clock;
    }

    /** A running one stops. One that was undone can be undone again: what had to stay then may be free now. */
    Batch want(String id, Actor by) {
        long from = articles.createdBy(id);
        return store.change(
                id,
                b -> b.state() == BatchState.UNDOING
                        ? b
                        : b.undoing(new Undo(by.name(), clock.instant(), total(b, from), null)));
    }

    /** What an earlier attempt removed counts on, so that the numbers of both together are right. */
    private static long total(Batch batch, long now) {
        Undo earlier = batch.undo();
        return earlier == null ? now : Math.max(earlier.from(), now);
    }

    /** @return false: stopped by {@code goOn} */
    boolean carryOut(String id, BooleanSupplier goOn) {
        if (!articles.withdraw(id, goOn)) {
            return false;
        }
        long kept = articles.createdBy(id);
        Batch after = store.change(id, b -> {
            Undo undo = b.undo();
            return undo == null ? b : b.undone(new Undo(undo.by(), undo.at(), undo.from(), kept));
        });
        log.debug("the import {} is undone: {}", id, after.undo());
        return true;
    }
}
