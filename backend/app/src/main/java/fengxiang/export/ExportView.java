package fengxiang.export;

import fengxiang.table.TableFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export in the background, as whoever began it sees it.
 *
 * @param q what was searched for; null: no words
 * @param rows written
 * @param total how many there will be; null: not counted yet
 * @param expiresAt when it is deleted
 */
record ExportView(
        String id,
        @Nullable String q,
        TableFormat format,
        ExportState state,
        long rows,
        @Nullable Long total,
        long bytes,
        Instant startedAt,
        Instant expiresAt) {

    static ExportView of(ExportJob job) {
        return new ExportView(
                job.id(),
                ExportQuestion.kept(job.question()).asked().q(),
                job.format(),
                job.state(),
                job.rows(),
                job.total(),
                job.bytes(),
                job.startedAt(),
                job.expiresAt());
    }
}
