package fengxiang.watch;

import fengxiang.detection.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a rule stands: the document of {@code alert-states}. Only to be looked at; nothing is decided by it.
 *
 * @param reason why, as a short stable word
 * @param since since when it has been in this state
 * @param asOf end of the last bin that counted; null where no bins are counted
 * @param hours the window that says most
 * @param count in it
 * @param outOf of how many, for a share
 * @param coverage share of what is usually published that our sources could see
 * @param detail what went wrong, for those who run the system
 */
public record RuleState(
        String ruleId,
        Standing state,
        Reason reason,
        Instant since,
        Instant evaluatedAt,
        @Nullable Instant asOf,
        @Nullable Integer hours,
        @Nullable Long count,
        @Nullable Long outOf,
        @Nullable Double expected,
        @Nullable Double surprise,
        @Nullable Double coverage,
        @Nullable String detail) {

    /** In a word. */
    public enum Standing {
        NORMAL,
        PENDING,
        FIRING,
        RECOVERING,
        LEARNING,
        BLIND,
        ERROR;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why. */
    public enum Reason {
        /** Nothing unusual. */
        QUIET,
        /** Unusual, but not for long enough. */
        BEGINNING,
        /** What the rule looks for is there. */
        FOUND,
        /** It is over, but not for long enough. */
        EBBING,
        /** There is less than a day of past. */
        NO_PAST,
        /** Too few of the topic's sources are alive. */
        SOURCES_DOWN,
        /** It could not be looked at. */
        FAILED,
        /** Nobody has looked at it for longer than four rounds take. */
        NOT_LOOKED;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All are looked at every five minutes or oftener. */
    private static final Duration STALE = Duration.ofMinutes(20);

    static RuleState of(String ruleId, Standing state, Reason reason, Instant now) {
        return new RuleState(ruleId, state, reason, now, now, null, null, null, null, null, null, null, null);
    }

    static RuleState failed(String ruleId, Instant now, String why) {
        return new RuleState(
                ruleId, Standing.ERROR, Reason.FAILED, now, now, null, null, null, null, null, null, null, why);
    }

    /** What a series says at its end. */
    static RuleState of(String ruleId, Reading last, double coverage, Instant asOf, Instant now) {
        boolean said =
                last.state() != fengxiang.detection.State.LEARNING && last.state() != fengxiang.detection.State.BLIND;
        return new RuleState(
                ruleId,
                Standing.valueOf(last.state().name()),
                reason(last.state()),
                now,
                now,
                asOf,
                said ? (int) last.window().toHours() : null,
                said ? Math.round(last.count()) : null,
                said ? Math.round(last.outOf()) : null,
                said ? last.expected() : null,
                said ? last.surprise() : null,
                coverage,
                null);
    }

    private static Reason reason(fengxiang.detection.State state) {
        return switch (state) {
            case LEARNING -> Reason.NO_PAST;
            case NORMAL -> Reason.QUIET;
            case PENDING -> Reason.BEGINNING;
            case FIRING -> Reason.FOUND;
            case RECOVERING -> Reason.EBBING;
            case BLIND -> Reason.SOURCES_DOWN;
        };
    }

    /** As it is to be shown: what was found long ago says nothing of now. */
    RuleState shown(Instant now) {
        return evaluatedAt.plus(STALE).isBefore(now)
                ? new RuleState(
                        ruleId,
                        Standing.ERROR,
                        Reason.NOT_LOOKED,
                        evaluatedAt,
                        evaluatedAt,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : this;
    }

    /** The same state as before goes on. */
    RuleState after(@Nullable RuleState before) {
        boolean same = before != null && before.state == state && before.reason == reason;
        Instant begun = same ? Objects.requireNonNull(before).since : since;
        return new RuleState(
                ruleId,
                state,
                reason,
                begun,
                evaluatedAt,
                asOf,
                hours,
                count,
                outOf,
                expected,
                surprise,
                coverage,
                detail);
    }
}
