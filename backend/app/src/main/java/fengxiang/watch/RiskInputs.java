package fengxiang.watch;

import fengxiang.alert.Proposal;
import fengxiang.detection.NegativeShare;
import fengxiang.detection.risk.Outlets;
import fengxiang.detection.risk.RiskInput;
import fengxiang.detection.risk.RiskLevel;
import fengxiang.detection.risk.RiskParts;
import fengxiang.detection.risk.RiskProposal;
import fengxiang.detection.risk.TopicRisk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What risk is judged on, as an alert keeps it and as it is computed with. Pure. */
final class RiskInputs {

    private static final List<String> PARTS = List.of("volume", "negative", "spread", "reach", "velocity", "topic");

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

    /** In the order in which they are shown. */
    static List<Proposal.Part> parts(RiskProposal proposal) {
        List<Proposal.Part> parts = new ArrayList<>();
        List<RiskParts.Part> all = proposal.parts().all();
        for (int i = 0; i < all.size(); i++) {
            parts.add(new Proposal.Part(
                    PARTS.get(i), rounded(all.get(i).points()), all.get(i).most()));
        }
        return parts;
    }

    /** As short stable words. */
    static List<String> gates(RiskProposal proposal) {
        return proposal.gates().stream()
                .map(gate -> gate.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    static double rounded(double points) {
        return Math.round(10 * points) / 10.0;
    }
}
