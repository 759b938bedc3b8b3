package fengxiang.export;

import fengxiang.table.TableFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export in the background. A backend that writes it renews {@code until}; one that dies does not, and another one
 * begins a new attempt.
 *
 * @param owner user name of who began it
 * @param question the parameters of the search as JSON, see {@link ExportQuestion}
 * @param rows written
 * @param total how many there will be; null: not counted yet
 * @param bytes of the file; 0 until it is done, as {@code parts}
 * @param attempt from 1
 * @param until when somebody else may take it over
 * @param endedAt null: it runs
 */
record ExportJob(
        String id,
        String owner,
        String question,
        TableFormat format,
        ExportState state,
        long rows,
        @Nullable Long total,
        long bytes,
        int parts,
        int attempt,
        Instant until,
        Instant startedAt,
        @Nullable Instant endedAt,
        Instant expiresAt) {

    static final int MOST_ATTEMPTS = 3;

    /** Whoever is silent for so long has died. */
    static final Duration TERM = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofHours(24);

    static ExportJob begin(String owner, String question, TableFormat format, Instant now) {
        String id = UUID.randomUUID().toString().replace("-", "");
        Instant until = now.plus(TERM);
        Instant expires = now.plus(KEPT);
        return new ExportJob(
                id, owner, question, format, ExportState.RUNNING, 0, null, 0, 0, 1, until, now, null, expires);
    }

    boolean isRunning() {
        return state == ExportState.RUNNING;
    }

    ExportJob at(long written, long all, Instant now) {
        return with(state, written, all, 0, 0, attempt, now.plus(TERM), null);
    }

    ExportJob done(long written, long size, int pieces, Instant now) {
        return with(ExportState.DONE, written, total, size, pieces, attempt, until, now);
    }

    /** Nobody writes it any more. */
    ExportJob brokenOff(Instant now) {
        return with(state, rows, total, 0, 0, attempt, now, null);
    }

    /** From the beginning, or given up. */
    ExportJob again(Instant now) {
        return attempt < MOST_ATTEMPTS
                ? with(state, 0, null, 0, 0, attempt + 1, now.plus(TERM), null)
                : with(ExportState.FAILED, rows, total, 0, 0, attempt, now, now);
    }

    private ExportJob with(
            ExportState newState,
            long newRows,
            @Nullable Long newTotal,
            long newBytes,
            int newParts,
            int newAttempt,
            Instant newUntil,
            @Nullable Instant newEnd) {
        return new ExportJob(
                id,
                owner,
                question,
                format,
                newState,
                newRows,
                newTotal,
                newBytes,
                newParts,
                newAttempt,
                newUntil,
                startedAt,
                newEnd,
                expiresAt);
    }
}
