package fengxiang.detection.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person is asked to confirm or to change.
 *
 * @param level that is proposed
 * @param byScore what the score alone would give
 * @param gates why the two differ, in the order in which they applied; empty where they do not
 * @param reason in Chinese, for messages that stand alone; pages say it from the rest, in the reader's language
 */
public record RiskProposal(
        RiskLevel level, RiskLevel byScore, double score, RiskParts parts, List<RiskGate> gates, String reason) {

    public RiskProposal {
        gates = List.copyOf(gates);
    }

    public static RiskProposal of(RiskInput input, RiskConfig config) {
        RiskParts parts = RiskParts.of(input, config);
        RiskLevel byScore = config.thresholds().level(parts.score());
        List<RiskGate> gates = new ArrayList<>();
        RiskLevel level = gated(byScore, input, config.gates(), gates);
        String reason = RiskReason.of(level, parts, byScore, config.thresholds(), gates);
        return new RiskProposal(level, byScore, parts.score(), parts, gates, reason);
    }

    /** What is not negative is never more than attention, whatever the topic. */
    private static RiskLevel gated(RiskLevel byScore, RiskInput input, RiskGates gates, List<RiskGate> applied) {
        if (!input.isNegative()) {
            if (byScore.isAbove(RiskLevel.IV)) {
                applied.add(RiskGate.NOT_NEGATIVE);
                return RiskLevel.IV;
            }
            return byScore;
        }
        RiskLevel level = highest(byScore, input, gates, applied);
        if (input.topic().floor().isAbove(level)) {
            applied.add(RiskGate.FLOOR);
            return input.topic().floor();
        }
        return level;
    }

    private static RiskLevel highest(RiskLevel byScore, RiskInput input, RiskGates gates, List<RiskGate> applied) {
        RiskLevel level = byScore;
        if (level == RiskLevel.I) {
            if (input.outlets().national() < gates.nationalForI()) {
                applied.add(RiskGate.NATIONAL_FOR_I);
            }
            if (input.share().negative() < gates.negativeForI()) {
                applied.add(RiskGate.NEGATIVE_FOR_I);
            }
            level = applied.isEmpty() ? level : level.below();
        }
        if (level == RiskLevel.II && !gates.letIntoII(input)) {
            applied.add(RiskGate.SPREAD_FOR_II);
            level = level.below();
        }
        return level;
    }
}
