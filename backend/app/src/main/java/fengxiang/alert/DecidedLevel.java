package fengxiang.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of a group's level. The machine's proposals go on beside it and change nothing of it; that they
 * have become others is shown, at most once an hour.
 *
 * @param decisions the latest last, which holds; never empty
 * @param shift null: the machine has proposed no other level since
 */
public record DecidedLevel(
        List<LevelDecision> decisions, @Nullable ProposalShift shift) {

    private static final Duration PAUSE = Duration.ofHours(1);

    /**
     * The machine has changed its mind since a person decided.
     *
     * @param level that it proposed, 1 to 4; null: 关注
     * @param at when that was shown
     */
    public record ProposalShift(@Nullable Integer level, Instant at) {}

    public DecidedLevel {
        decisions = List.copyOf(decisions);
    }

    static DecidedLevel with(@Nullable DecidedLevel before, LevelDecision decision) {
        List<LevelDecision> all = before == null ? List.of() : before.decisions;
        return new DecidedLevel(Stream.concat(all.stream(), Stream.of(decision)).toList(), null);
    }

    /** That holds, 1 to 4; null: 关注. */
    @Nullable
    Integer level() {
        return decisions.getLast().level();
    }

    /** A proposal beside it: what is shown of it changes once an hour only, whichever way it goes. */
    DecidedLevel proposed(Proposal now) {
        boolean early = shift != null && now.at().isBefore(shift.at().plus(PAUSE));
        return early || Objects.equals(now.level(), shown())
                ? this
                : new DecidedLevel(decisions, new ProposalShift(now.level(), now.at()));
    }

    private @Nullable Integer shown() {
        return shift == null ? decisions.getLast().proposed() : shift.level();
    }
}
