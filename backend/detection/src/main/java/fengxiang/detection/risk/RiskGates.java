package fengxiang.detection.risk;

/**
 * What the two highest levels need beside a score; without it, one is one lower.
 *
 * @param nationalForI national outlets
 * @param negativeForI negative stories
 * @param provincialForII provincial or national outlets, or else
 * @param outletsForII outlets of any tier
 */
public record RiskGates(int nationalForI, int negativeForI, int provincialForII, int outletsForII) {

    public static final RiskGates USUAL = new RiskGates(1, 10, 1, 10);

    private static final int MOST = 1_000;

    public RiskGates {
        Fields.within("gates.nationalForI", nationalForI, 0, MOST);
        Fields.within("gates.negativeForI", negativeForI, 0, MOST);
        Fields.within("gates.provincialForII", provincialForII, 0, MOST);
        Fields.within("gates.outletsForII", outletsForII, 0, MOST);
    }

    boolean letIntoII(RiskInput input) {
        return input.outlets().provincialAndAbove() >= provincialForII
                || input.outlets().all() >= outletsForII;
    }
}
