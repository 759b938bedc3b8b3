package fengxiang.detection.risk;

/** Scores from which each level is proposed, ascending. */
public record RiskThresholds(double iv, double iii, double ii, double i) {

    public static final RiskThresholds USUAL = new RiskThresholds(35, 50, 65, 80);

    public RiskThresholds {
        Fields.require(iv > 0, "thresholds.iv", "has to be above 0, not " + iv);
        Fields.require(iii > iv, "thresholds.iii", "has to be above that of level IV");
        Fields.require(ii > iii, "thresholds.ii", "has to be above that of level III");
        Fields.require(i > ii && i <= 100, "thresholds.i", "has to be above that of level II, and 100 at most");
    }

    RiskLevel level(double score) {
        if (score >= i) {
            return RiskLevel.I;
        }
        if (score >= ii) {
            return RiskLevel.II;
        }
        if (score >= iii) {
            return RiskLevel.III;
        }
        return score >= iv ? RiskLevel.IV : RiskLevel.NONE;
    }

    /** Of a level that is one. */
    double of(RiskLevel level) {
        return switch (level) {
            case NONE -> 0;
            case IV -> iv;
            case III -> iii;
            case II -> ii;
            case I -> i;
        };
    }
}
