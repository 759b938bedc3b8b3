package fengxiang.detection.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a sentence why a level is proposed: the score, what it is made of, and what changed it. */
final class RiskReason {

    private static final List<String> NAMES = List.of("声量", "负面占比", "扩散", "媒体层级", "增速", "专题敏感度");

    private RiskReason() {}

    static String of(
            RiskLevel level, RiskParts parts, RiskLevel byScore, RiskThresholds thresholds, List<RiskGate> gates) {
        StringBuilder text = new StringBuilder("风险分 ").append(number(parts.score()));
        if (byScore == RiskLevel.NONE) {
            text.append("，未到").append(RiskLevel.IV.chinese());
        } else {
            text.append("，达到").append(byScore.chinese());
        }
        RiskLevel limit = byScore == RiskLevel.NONE ? RiskLevel.IV : byScore;
        text.append("（").append(number(thresholds.of(limit))).append(" 分起）");
        gates.forEach(gate -> text.append("；").append(gate.chinese()));
        if (level != byScore) {
            text.append("，建议").append(level.chinese());
        }
        return text.append("。").append(made(parts)).toString();
    }

    private static String made(RiskParts parts) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            RiskParts.Part part = parts.all().get(i);
            said.add(NAMES.get(i) + " " + number(part.points()) + "/" + number(part.most()));
        }
        return "其中" + String.join("、", said) + "。";
    }

    /** One digit behind the point, none where it is 0. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
