package fengxiang.assess.learning;

import fengxiang.assess.head.HeadEntry;
import fengxiang.assess.head.HeadState;
import fengxiang.assess.head.HeadTrial;
import fengxiang.assess.head.Why;
import fengxiang.sentiment.head.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are shown of heads. */
final class HeadViews {

    private HeadViews() {}

    /**
     * All heads.
     *
     * @param after so many new corrections start an attempt; 0: none does
     * @param fewest of fewer corrections nothing is learned
     * @param encoder false: it does not run here, texts are judged by a list of words
     */
    record Heads(int after, int fewest, boolean encoder, List<HeadOfKind> kinds) {}

    /**
     * The head for one kind of articles.
     *
     * @param used the attempt whose head is used; null: the delivered one
     * @param since when; null: from the beginning
     * @param outdated whether it was learned on another delivered head, so that the delivered one is used until it is
     *     learned again
     * @param corrections how many there are; copies in stories that became one may count twice
     * @param fresh of those, made after the last attempt began
     * @param history the latest first, at most 20
     */
    record HeadOfKind(
            Kind kind,
            @Nullable String used,
            @Nullable Instant since,
            boolean outdated,
            long corrections,
            long fresh,
            List<HeadLine> history) {}

    /**
     * A line of the log.
     *
     * @param by null: by itself
     * @param use on a way back, to which attempt's head; null: the delivered one
     */
    record HeadLine(
            String id,
            HeadState state,
            @Nullable String by,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable Why why,
            @Nullable HeadTrial trial,
            @Nullable String use) {

        static HeadLine of(HeadEntry entry) {
            return new HeadLine(
                    entry.id(),
                    entry.state(),
                    entry.by(),
                    entry.askedAt(),
                    entry.decidedAt(),
                    entry.why(),
                    entry.trial(),
                    entry.use());
        }
    }
}
