package fengxiang.ingest;

import fengxiang.article.Articles;
import fengxiang.article.StoreOutcome;
import fengxiang.model.Article;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import fengxiang.outlet.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines that are stored together and answered in their order. */
final class IngestBatch {

    private static final int MOST_LINES = 500;
    private static final long MOST_BYTES = 5L << 20;

    private final List<Entry> entries = new ArrayList<>();
    private long bytes;

    /** Either an article to store or the outcome it has already. */
    private record Entry(
            long line, @Nullable Article article, @Nullable ItemOutcome outcome) {}

    /**
     * What a batch came to.
     *
     * @param outcomes of the lines that are settled, by line
     * @param notNow why the others are not, null when all are
     */
    record Result(List<ItemOutcome> outcomes, @Nullable String notNow) {}

    void add(long line, Article article, long length) {
        entries.add(new Entry(line, article, null));
        bytes += length;
    }

    void add(ItemOutcome outcome) {
        entries.add(new Entry(outcome.line(), null, outcome));
    }

    boolean isFull() {
        return entries.size() >= MOST_LINES || bytes >= MOST_BYTES;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Stores what is to be stored. */
    Result store(Articles articles, Outlets outlets, @Nullable String batch) {
        List<Article> toStore = entries.stream()
                .filter(e -> e.article() != null)
                .map(e -> Objects.requireNonNull(e.article()))
                .toList();
        List<StoreOutcome> stored = List.of();
        if (!toStore.isEmpty()) {
            outlets.seen(toStore.stream()
                    .map(a -> Objects.requireNonNull(a.outletHost()))
                    .toList());
            stored = articles.store(toStore, batch);
        }
        return merge(stored);
    }

    private Result merge(List<StoreOutcome> stored) {
        List<ItemOutcome> outcomes = new ArrayList<>(entries.size());
        String notNow = null;
        int next = 0;
        for (Entry entry : entries) {
            ItemOutcome known = entry.outcome();
            if (known != null) {
                outcomes.add(known);
                continue;
            }
            StoreOutcome outcome = stored.get(next++);
            Outcome settled = outcome.outcome();
            if (settled == null) {
                notNow = String.valueOf(outcome.reason());
            } else {
                outcomes.add(new ItemOutcome(entry.line(), outcome.id(), settled, outcome.field(), outcome.reason()));
            }
        }
        return new Result(outcomes, notNow);
    }
}
