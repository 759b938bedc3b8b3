package fengxiang.article;

import fengxiang.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of one delivered article.
 *
 * @param outcome null: Elasticsearch could not take it now; nothing is acknowledged, deliver it again
 * @param field the field at fault when rejected; null otherwise, or when it is the article as a whole
 * @param reason a sentence when rejected or not taken; null otherwise
 */
public record StoreOutcome(
        String id,
        @Nullable Outcome outcome,
        @Nullable String field,
        @Nullable String reason) {

    static StoreOutcome of(String id, Outcome outcome) {
        return new StoreOutcome(id, outcome, null, null);
    }

    static StoreOutcome rejected(String id, @Nullable String field, @Nullable String reason) {
        return new StoreOutcome(id, Outcome.REJECTED, field, reason);
    }

    static StoreOutcome notNow(String id, @Nullable String reason) {
        return new StoreOutcome(id, null, null, reason);
    }

    /** Durable, or rejected for good: there is nothing left to do with it. */
    public boolean acknowledged() {
        return outcome != null;
    }
}
