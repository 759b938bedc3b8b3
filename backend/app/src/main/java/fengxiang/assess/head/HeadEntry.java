package fengxiang.assess.head;

import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Refinement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of heads: an attempt to learn one, or a way back.
 *
 * @param by user name of own staff; null: by itself, because enough was corrected
 * @param decidedAt null while it waits; of the lines that name a head in use, the latest holds
 * @param use which line's head is used from then on; null on a way back: the delivered one
 * @param base SHA-256 of the delivered head that it was learned on
 * @param layers its weights; null where none were let in, and in lists
 */
public record HeadEntry(
        String id,
        Kind kind,
        HeadState state,
        @Nullable String by,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable Why why,
        @Nullable HeadTrial trial,
        @Nullable String use,
        @Nullable String base,
        byte @Nullable [] layers) {

    public static HeadEntry wanted(String id, Kind kind, @Nullable String by, Instant now) {
        return new HeadEntry(id, kind, HeadState.WANTED, by, now, null, null, null, null, null, null);
    }

    /** @param use the line to go back to; null: the delivered head */
    public static HeadEntry returned(String id, Kind kind, String by, @Nullable String use, Instant now) {
        return new HeadEntry(id, kind, HeadState.RETURNED, by, now, now, null, null, use, null, null);
    }

    /** Not let in. */
    public HeadEntry ended(HeadState how, Why reason, @Nullable HeadTrial figures, Instant now) {
        return new HeadEntry(id, kind, how, by, askedAt, now, reason, figures, null, null, null);
    }

    /** Let in: with this write it is used. */
    public HeadEntry accepted(HeadTrial figures, Refinement head, Instant now) {
        return new HeadEntry(
                id, kind, HeadState.ACCEPTED, by, askedAt, now, Why.BETTER, figures, id, head.base(), head.layers());
    }
}
