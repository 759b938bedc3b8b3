package fengxiang.batch;

import fengxiang.model.Outcome;

/**
 * What became of the lines of a batch.
 *
 * @param created new articles
 * @param updated articles that were known and now have another text
 * @param duplicate articles that were known as they are
 * @param rejected lines that are no article
 */
public record BatchCounts(long created, long updated, long duplicate, long rejected) {

    public static final BatchCounts NONE = new BatchCounts(0, 0, 0, 0);

    /** With one more. */
    public BatchCounts and(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new BatchCounts(created + 1, updated, duplicate, rejected);
            case UPDATED -> new BatchCounts(created, updated + 1, duplicate, rejected);
            case UNCHANGED -> new BatchCounts(created, updated, duplicate + 1, rejected);
            case REJECTED -> new BatchCounts(created, updated, duplicate, rejected + 1);
        };
    }

    BatchCounts plus(BatchCounts more) {
        return new BatchCounts(
                created + more.created, updated + more.updated, duplicate + more.duplicate, rejected + more.rejected);
    }

    BatchCounts withCreated(long exact) {
        return new BatchCounts(exact, updated, duplicate, rejected);
    }
}
