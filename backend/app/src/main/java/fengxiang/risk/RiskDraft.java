package fengxiang.risk;

import fengxiang.detection.risk.RiskConfig;
import fengxiang.detection.risk.RiskGates;
import fengxiang.detection.risk.RiskThresholds;
import fengxiang.detection.risk.RiskWeights;
import fengxiang.detection.risk.TierWeights;
import fengxiang.platform.InvalidFieldException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it; a part that is left out is as it comes with the product.
 *
 * @param weights 100 together
 * @param thresholds ascending
 * @param version that it is a change of
 * @param note why; not asked for where it is only tried
 */
public record RiskDraft(
        @Nullable Weights weights,
        @Nullable Thresholds thresholds,
        @Nullable Gates gates,
        @Nullable Tiers tiers,
        @Nullable Long version,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 500;

    /** How much each part of the score can be at most. */
    public record Weights(double volume, double negative, double spread, double reach, double velocity, double topic) {}

    /** Scores from which each level is proposed. */
    public record Thresholds(double iv, double iii, double ii, double i) {}

    /** What the two highest levels need beside a score. */
    public record Gates(int nationalForI, int negativeForI, int provincialForII, int outletsForII) {}

    /** How much an outlet of each tier counts for. */
    public record Tiers(double national, double provincial, double city, double other) {}

    /** @throws InvalidFieldException naming the number that cannot be */
    public RiskConfig config() {
        return named(() -> new RiskConfig(
                weights == null
                        ? RiskWeights.USUAL
                        : new RiskWeights(
                                weights.volume,
                                weights.negative,
                                weights.spread,
                                weights.reach,
                                weights.velocity,
                                weights.topic),
                thresholds == null
                        ? RiskThresholds.USUAL
                        : new RiskThresholds(thresholds.iv, thresholds.iii, thresholds.ii, thresholds.i),
                gates == null
                        ? RiskGates.USUAL
                        : new RiskGates(
                                gates.nationalForI, gates.negativeForI, gates.provincialForII, gates.outletsForII),
                tiers == null
                        ? TierWeights.USUAL
                        : new TierWeights(tiers.national, tiers.provincial, tiers.city, tiers.other)));
    }

    /** Who wonders about a level in half a year has nothing else to ask. */
    String reason() {
        String reason = note == null ? "" : note.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            throw new InvalidFieldException(
                    "note", "Why it is changed is missing or too long.", "1 to " + LONGEST_NOTE + " characters");
        }
        return reason;
    }

    /** The parts of a configuration say themselves which number is wrong, and why. */
    private static RiskConfig named(Supplier<RiskConfig> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            String[] parts = String.valueOf(e.getMessage()).split(": ", 2);
            throw new InvalidFieldException(parts[0], parts.length < 2 ? parts[0] : parts[1], null);
        }
    }
}
