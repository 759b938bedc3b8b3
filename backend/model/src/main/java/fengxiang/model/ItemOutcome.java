package fengxiang.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of the ingest stream.
 *
 * @param line 1-based line number in the request
 * @param id article id; null when rejected before it could be computed
 * @param field the field at fault when rejected; null when the line as a whole is
 * @param reason why it was rejected, a sentence; null otherwise
 */
public record ItemOutcome(
        long line,
        @Nullable String id,
        Outcome outcome,
        @Nullable String field,
        @Nullable String reason) {}
