package fengxiang.batch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it lies in Elasticsearch.
 *
 * @param file name of the file, masked; never its path
 * @param format jsonl, csv, xlsx or warc
 * @param mapping which column was which field, {@code title=标题}; empty for formats without columns
 * @param startedBy user name of our own person, or the name of a token
 * @param seenAt when it last moved, or when undoing it began; a running one that stands still too long was interrupted
 * @param endedAt when its last line was settled; null: not yet
 * @param stoppedBy why it ended in the middle, a sentence; null: it did not, or nobody knows
 * @param faults of the first rejected lines
 * @param undo null: nobody has wanted that
 */
public record Batch(
        String id,
        String file,
        String format,
        List<String> mapping,
        String startedBy,
        Instant startedAt,
        BatchState state,
        Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable String stoppedBy,
        BatchCounts counts,
        List<LineFault> faults,
        @Nullable Undo undo) {

    /** Rejected lines that are remembered. */
    static final int MOST_FAULTS = 50;

    @SuppressWarnings("NullAway")
    public Batch {
        mapping = mapping == null ? List.of() : List.copyOf(mapping);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    /**
     * That it was undone.
     *
     * @param by user name of our own person, or the name of a token
     * @param from articles that it had created and that were there when this began
     * @param kept of these, how many stay: others delivered them too, an incident holds them, or pictures were added;
     *     null: not known yet
     */
    public record Undo(
            String by, Instant at, long from, @Nullable Long kept) {}

    Batch moved(Instant now, BatchCounts more, List<LineFault> moreFaults) {
        List<LineFault> all = Stream.concat(faults.stream(), moreFaults.stream())
                .limit(MOST_FAULTS)
                .toList();
        return with(BatchState.RUNNING, now, null, null, counts.plus(more), all, null);
    }

    Batch ended(BatchState as, Instant now, @Nullable String why, long created) {
        return with(as, now, now, why, counts.withCreated(created), faults, null);
    }

    Batch undoing(Undo begun) {
        return with(BatchState.UNDOING, begun.at(), endedAt, stoppedBy, counts, faults, begun);
    }

    Batch undone(Undo complete) {
        return with(BatchState.UNDONE, seenAt, endedAt, stoppedBy, counts, faults, complete);
    }

    private Batch with(
            BatchState otherState,
            Instant otherSeenAt,
            @Nullable Instant otherEndedAt,
            @Nullable String why,
            BatchCounts otherCounts,
            List<LineFault> otherFaults,
            @Nullable Undo otherUndo) {
        return new Batch(
                id,
                file,
                format,
                mapping,
                startedBy,
                startedAt,
                otherState,
                otherSeenAt,
                otherEndedAt,
                why,
                otherCounts,
                otherFaults,
                otherUndo);
    }
}
