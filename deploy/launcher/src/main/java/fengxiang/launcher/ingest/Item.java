package fengxiang.launcher.ingest;

import fengxiang.files.Draft;
import fengxiang.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing in a file.
 *
 * @param line where it is, from 1: line, row or record
 * @param json what to deliver, one line of JSON without its end; null: refused here
 * @param field the field at fault; null: the item as a whole
 * @param reason why it is refused; null: it is not
 */
record Item(
        long line,
        byte @Nullable [] json,
        @Nullable String field,
        @Nullable String reason) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Item of(long line, Article article) {
        return new Item(line, JSON.writeValueAsBytes(article), null, null);
    }

    static Item of(Draft draft) {
        Article article = draft.article();
        return article == null
                ? new Item(draft.line(), null, draft.field(), draft.reason())
                : of(draft.line(), article);
    }

    static Item refused(long line, String reason) {
        return new Item(line, null, null, reason);
    }
}
