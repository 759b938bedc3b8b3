package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.alert.AlertGroup;
import fengxiang.alert.Proposal;
import fengxiang.detection.risk.RiskConfig;
import fengxiang.detection.risk.RiskGates;
import fengxiang.detection.risk.RiskThresholds;
import fengxiang.rule.Urgency;
import fengxiang.watch.RiskPreviewController.ChangedLevel;
import fengxiang.watch.RiskPreviewController.LevelCount;
import fengxiang.watch.RiskPreviewController.RiskPreviewed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What other settings would make of the past, beside those in force. */
class RiskPreviewTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    /** 30 for volume, 25 for negative ones, 13 and 12 for spread and reach, 3 for the rise, 2 for the topic. */
    private static final AlertGroup SERIOUS = group("serious", 6, 19, 20);

    private static final AlertGroup SMALL = group("small", 1, 0, 2);

    private static AlertGroup group(String id, double surprise, long negative, long stories) {
        Proposal.Inputs inputs = new Proposal.Inputs(surprise, negative, stories, 0.1, 0, 2, 6, 12, 7, 4, 1);
        Proposal old = new Proposal(4, 4, 12, List.of(), List.of(), "", inputs, 0, AT);
        return new AlertGroup(
                id,
                "t1",
                "方案",
                AT,
                AT,
                Urgency.NOW,
                old,
                Set.of(id),
                1,
                Set.of(),
                Set.of(),
                new AlertGroup.Told(null, 0, 0, 0, Urgency.PAGE, null),
                null,
                null);
    }

    private static RiskConfig with(RiskThresholds thresholds, RiskGates gates) {
        return new RiskConfig(RiskConfig.USUAL.weights(), thresholds, gates, RiskConfig.USUAL.tiers());
    }

    @Test
    void whatIsInForceChangesNothingWhateverWasProposedThen() {
        RiskPreviewed same = RiskPreview.of(List.of(SERIOUS, SMALL), RiskConfig.USUAL, RiskConfig.USUAL);
        assertThat(same.groups()).isEqualTo(2);
        assertThat(same.changed()).isEmpty();
        assertThat(same.levels()).contains(new LevelCount(2, 1, 1), new LevelCount(null, 1, 1));
    }

    @Test
    void saysOfEachThatWouldBeAnotherWhyOnBothSides() {
        RiskConfig tried = with(new RiskThresholds(35, 50, 60, 70), new RiskGates(0, 10, 1, 10));
        RiskPreviewed preview = RiskPreview.of(List.of(SERIOUS, SMALL), RiskConfig.USUAL, tried);
        assertThat(preview.changed()).hasSize(1);
        ChangedLevel changed = preview.changed().getFirst();
        assertThat(changed.group()).isEqualTo("serious");
        assertThat(changed.before().level()).isEqualTo(2);
        assertThat(changed.before().gates()).containsExactly("national-for-i");
        assertThat(changed.after().level()).isEqualTo(1);
        assertThat(changed.after().gates()).isEmpty();
        assertThat(changed.after().parts().getFirst()).isEqualTo(new Proposal.Part("volume", 30, 30));
        assertThat(preview.levels()).contains(new LevelCount(1, 0, 1), new LevelCount(2, 1, 0));
    }
}
