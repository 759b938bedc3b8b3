package fengxiang.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a month was forgotten. Written before anything is deleted.
 *
 * @param index name of the month's index
 * @param documents how many were to be deleted
 * @param held how many stayed because they are needed; 0: the index is gone
 * @param endedAt null: the run died; what it left is in the next entry of the index, if there was anything left
 */
record Forgotten(
        String index,
        long documents,
        long held,
        Instant begunAt,
        @Nullable Instant endedAt) {

    Forgotten ended(Instant now) {
        return new Forgotten(index, documents, held, begunAt, now);
    }
}
