package fengxiang.watch;

import fengxiang.alert.Proposal;
import fengxiang.detection.NegativeShare;
import fengxiang.detection.risk.Outlets;
import fengxiang.detection.risk.RiskInput;
import fengxiang.detection.risk.RiskLevel;
import fengxiang.detection.risk.TopicRisk;
import org.jspecify.annotations.Nullable;

/** What risk is judged on, as an alert keeps it and as it is computed with. Pure. */
final class RiskInputs {

    private RiskInputs() {}

    static RiskInput input(Proposal.Inputs kept) {
        return new RiskInput(
                kept.surprise(),
                new NegativeShare(kept.negative(), kept.stories()),
                kept.usual(),
                new Outlets(kept.national(), kept.provincial(), kept.city(), kept.other()),
                kept.lastHour(),
                kept.hourBefore(),
                new TopicRisk(kept.sensitivity(), RiskLevel.NONE));
    }

    static @Nullable Integer number(RiskLevel level) {
        return switch (level) {
            case NONE -> null;
            case IV -> 4;
            case III -> 3;
            case II -> 2;
            case I -> 1;
        };
    }

    static double rounded(double points) {
        return Math.round(10 * points) / 10.0;
    }
}
