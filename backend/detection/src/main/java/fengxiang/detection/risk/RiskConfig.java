package fengxiang.detection.risk;

/**
 * What people can change of how risk is judged. Each part says in its message which field is wrong, such as
 * {@code weights.volume: …}.
 */
public record RiskConfig(RiskWeights weights, RiskThresholds thresholds, RiskGates gates, TierWeights tiers) {

    /** As it comes with the product. */
    public static final RiskConfig USUAL =
            new RiskConfig(RiskWeights.USUAL, RiskThresholds.USUAL, RiskGates.USUAL, TierWeights.USUAL);
}
