package fengxiang.detection.risk;

/** How much each part of the score can be at most; 100 together. */
public record RiskWeights(double volume, double negative, double spread, double reach, double velocity, double topic) {

    public static final RiskWeights USUAL = new RiskWeights(30, 25, 15, 15, 10, 5);

    private static final double ALL = 100;
    private static final double ROUNDING = 1e-6;

    public RiskWeights {
        Fields.within("weights.volume", volume, 0, ALL);
        Fields.within("weights.negative", negative, 0, ALL);
        Fields.within("weights.spread", spread, 0, ALL);
        Fields.within("weights.reach", reach, 0, ALL);
        Fields.within("weights.velocity", velocity, 0, ALL);
        Fields.within("weights.topic", topic, 0, ALL);
        double sum = volume + negative + spread + reach + velocity + topic;
        Fields.require(Math.abs(sum - ALL) < ROUNDING, "weights", "they have to be 100 together, not " + sum);
    }
}
