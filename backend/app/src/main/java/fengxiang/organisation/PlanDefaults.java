package fengxiang.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new response plan (预案) begins with. A plan copies these values; changing them changes no plan.
 *
 * @param acknowledgeMinutes after which the next on the roster is told, when nobody has acknowledged an alert
 * @param reportMinutes from discovery to the quick report (快报)
 * @param replyMinutes from the first publication to the official reply (正面回复)
 * @param levels the four, the most serious first
 * @param version 0: as delivered
 * @param changedAt null: as delivered
 */
public record PlanDefaults(
        int acknowledgeMinutes,
        int reportMinutes,
        int replyMinutes,
        List<LevelWords> levels,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** What an installation begins with. */
    static final PlanDefaults DELIVERED = new PlanDefaults(
            10,
            30,
            12 * 60,
            List.of(
                    new LevelWords(1, "特别重大", "领导小组组长牵头，在上级指导下处置；立即报告上级主要领导"),
                    new LevelWords(2, "重大或较大", "领导小组牵头处置；报告上级分管领导"),
                    new LevelWords(3, "一般", "领导小组直接负责，办公室会同有关部门落实"),
                    new LevelWords(4, "影响较小", "请示领导小组成员后，由办公室会同有关部门处置")),
            0,
            null,
            null);

    public PlanDefaults {
        levels = List.copyOf(levels);
    }

    boolean says(PlanDefaults other) {
        return acknowledgeMinutes == other.acknowledgeMinutes
                && reportMinutes == other.reportMinutes
                && replyMinutes == other.replyMinutes
                && levels.equals(other.levels);
    }
}
