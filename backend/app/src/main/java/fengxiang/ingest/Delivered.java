package fengxiang.ingest;

import fengxiang.model.Article;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What one line brings.
 *
 * @param line where it is, from 1; in a sheet the row
 * @param article as it was delivered; null: it brings none
 * @param length roughly its bytes
 * @param field the field at fault; null: the line as a whole, or nothing
 * @param reason why it brings none, a sentence; null with an article
 */
record Delivered(
        long line,
        @Nullable Article article,
        long length,
        @Nullable String field,
        @Nullable String reason) {

    static Delivered of(long line, Article article, long length) {
        return new Delivered(line, article, length, null, null);
    }

    static Delivered refused(long line, @Nullable String field, @Nullable String reason) {
        return new Delivered(line, null, 0, field, reason);
    }

    ItemOutcome refusal() {
        return new ItemOutcome(line, null, Outcome.REJECTED, field, reason);
    }
}
