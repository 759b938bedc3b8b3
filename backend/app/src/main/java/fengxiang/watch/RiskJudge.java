package fengxiang.watch;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fengxiang.alert.Evidence;
import fengxiang.alert.Proposal;
import fengxiang.detection.NegativeShare;
import fengxiang.detection.risk.RiskProposal;
import fengxiang.detection.risk.TopicRisk;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Searches;
import fengxiang.mention.MentionIndex;
import fengxiang.outlet.Tier;
import fengxiang.risk.RiskConfigs;
import fengxiang.risk.RiskVersion;
import fengxiang.topic.Sensitivity;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes levels for stories of topics, by how risk is judged now. */
@Component
class RiskJudge {

    /** An answer holds up to a thousand hosts. */
    private static final int AT_ONCE = 20;

    private final RiskConfigs configs;
    private final Tiers tiers;
    private final Searches searches;
    private final String alias;

    RiskJudge(RiskConfigs configs, Tiers tiers, Searches searches, Indices indices) {
        this.configs = configs;
        this.tiers = tiers;
        this.searches = searches;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /**
     * What is judged.
     *
     * @param surprise the greatest of the counts that led to it; 0: none did
     * @param end as if it were then
     */
    record Case(WorkingTopic topic, Collection<String> stories, double surprise, Instant end) {}

    /**
     * A proposal for each case, in order.
     *
     * @param overall negative share of all topics
     */
    List<Proposal> judge(List<Case> cases, double overall, Instant now) {
        RiskVersion config = configs.current();
        List<Proposal> proposals = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            List<Case> some = cases.subList(from, Math.min(cases.size(), from + AT_ONCE));
            List<MultiSearchItem<Void>> answers = searches.ask(
                    "judge a risk",
                    some.stream()
                            .map(one -> new RiskQuery(one.topic().id(), one.stories(), one.end()).of(alias))
                            .toList());
            for (int i = 0; i < some.size(); i++) {
                RiskQuery.Counted counted = RiskQuery.read(answers.get(i).aggregations());
                proposals.add(proposal(inputs(some.get(i), counted, overall), config, now));
            }
        }
        return proposals;
    }

    private static Proposal proposal(Proposal.Inputs inputs, RiskVersion config, Instant now) {
        RiskProposal proposal = RiskProposal.of(RiskInputs.input(inputs), config.config());
        return new Proposal(
                RiskInputs.number(proposal.level()),
                RiskInputs.number(proposal.byScore()),
                RiskInputs.rounded(proposal.score()),
                RiskInputs.parts(proposal),
                RiskInputs.gates(proposal),
                proposal.reason(),
                inputs,
                config.version(),
                now);
    }

    private Proposal.Inputs inputs(Case one, RiskQuery.Counted counted, double overall) {
        Set<Evidence.Carrier> carriers =
                counted.hosts().stream().map(tiers::carrier).collect(Collectors.toSet());
        return new Proposal.Inputs(
                one.surprise(),
                counted.negative(),
                counted.stories(),
                NegativeShare.usual(counted.pastNegative(), counted.past(), overall),
                of(carriers, Tier.NATIONAL),
                of(carriers, Tier.PROVINCIAL),
                of(carriers, Tier.CITY),
                of(carriers, Tier.OTHER),
                counted.lastHour(),
                counted.hourBefore(),
                sensitivity(one.topic().sensitivity()));
    }

    private static int of(Set<Evidence.Carrier> carriers, Tier tier) {
        return (int) carriers.stream().filter(one -> one.tier() == tier).count();
    }

    private static int sensitivity(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case LOW -> 0;
            case NORMAL -> 1;
            case HIGH -> TopicRisk.MOST;
        };
    }
}
