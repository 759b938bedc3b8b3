package fengxiang.files;

import fengxiang.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a row came to: an article to deliver, or why not.
 *
 * @param line of the row in its file
 * @param article null: refused
 * @param field the field at fault; null: the row as a whole, or nothing
 * @param reason a sentence; null: nothing is wrong
 */
public record Draft(
        long line,
        @Nullable Article article,
        @Nullable String field,
        @Nullable String reason) {

    static Draft refused(long line, @Nullable String field, String reason) {
        return new Draft(line, null, field, reason);
    }
}
