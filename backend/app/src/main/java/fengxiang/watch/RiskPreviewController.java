package fengxiang.watch;

import fengxiang.account.ForStaff;
import fengxiang.alert.Proposal;
import fengxiang.risk.RiskDraft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries another way to judge risk on the alerts of the last 90 days. */
@RestController
@ForStaff
class RiskPreviewController {

    private final RiskPreview preview;

    RiskPreviewController(RiskPreview preview) {
        this.preview = preview;
    }

    /**
     * What comes of some settings.
     *
     * @param level 1 to 4; null: 关注
     * @param byScore what the score alone would give
     * @param gates why the two differ
     */
    record JudgedLevel(
            @Nullable Integer level,
            @Nullable Integer byScore,
            double score,
            List<Proposal.Part> parts,
            List<String> gates) {}

    /**
     * A group whose level would be another.
     *
     * @param before by the settings in force
     * @param after by those that are tried
     */
    record ChangedLevel(
            String group, String topicId, String topicName, Instant openedAt, JudgedLevel before, JudgedLevel after) {}

    /** @param level 1 to 4; null: 关注 */
    record LevelCount(@Nullable Integer level, long before, long after) {}

    /**
     * What would be.
     *
     * @param groups judged in the last 90 days, at most 1,000, the latest
     * @param levels the most serious first
     * @param changed the latest first
     */
    record RiskPreviewed(int groups, List<LevelCount> levels, List<ChangedLevel> changed) {}

    /** Nothing is stored and nobody is told. */
    @PostMapping("/api/risk/preview")
    RiskPreviewed preview(@RequestBody RiskDraft draft) {
        return preview.of(draft.config());
    }
}
