package fengxiang.watch;

import fengxiang.alert.Alert;
import fengxiang.alert.AlertGroup;
import fengxiang.alert.Alerts;
import fengxiang.alert.Evidence;
import fengxiang.alert.Proposal;
import fengxiang.detection.NegativeShare;
import fengxiang.detection.risk.RiskProposal;
import fengxiang.detection.risk.TopicRisk;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.mention.MentionIndex;
import fengxiang.outlet.Tier;
import fengxiang.risk.RiskConfigs;
import fengxiang.risk.RiskVersion;
import fengxiang.rule.RuleKind;
import fengxiang.topic.Sensitivity;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes a level for each group that something was found for within a day, anew at each look. */
@Component
class GroupRisk {

    private final Alerts alerts;
    private final RiskConfigs configs;
    private final Tiers tiers;
    private final Elastic elastic;
    private final String alias;

    GroupRisk(Alerts alerts, RiskConfigs configs, Tiers tiers, Elastic elastic, Indices indices) {
        this.alerts = alerts;
        this.configs = configs;
        this.tiers = tiers;
        this.elastic = elastic;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** @param overall negative share of all topics */
    void propose(List<WorkingTopic> topics, double overall, Instant end, Instant now) {
        for (Alerts.Open open : alerts.open()) {
            topics.stream()
                    .filter(topic -> topic.id().equals(open.group().topicId()))
                    .filter(topic -> !open.group().stories().isEmpty())
                    .findFirst()
                    .ifPresent(topic -> alerts.propose(open.group(), of(open, topic, overall, end, now)));
        }
    }

    private Proposal of(Alerts.Open open, WorkingTopic topic, double overall, Instant end, Instant now) {
        RiskVersion config = configs.current();
        Proposal.Inputs inputs = inputs(counted(open.group(), end), open.alerts(), topic, overall);
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

    private RiskQuery.Counted counted(AlertGroup group, Instant end) {
        RiskQuery query = new RiskQuery(group, end);
        return RiskQuery.read(elastic.call("judge a risk", c -> c.search(query.of(alias), Void.class))
                .aggregations());
    }

    private Proposal.Inputs inputs(RiskQuery.Counted counted, List<Alert> its, WorkingTopic topic, double overall) {
        double surprise = its.stream()
                .filter(alert -> alert.kind() == RuleKind.VOLUME || alert.kind() == RuleKind.NEGATIVE_VOLUME)
                .map(alert -> alert.peak().surprise())
                .mapToDouble(found -> found == null ? 0 : found)
                .max()
                .orElse(0);
        Set<Evidence.Carrier> carriers =
                counted.hosts().stream().map(tiers::carrier).collect(Collectors.toSet());
        return new Proposal.Inputs(
                surprise,
                counted.negative(),
                counted.stories(),
                NegativeShare.usual(counted.pastNegative(), counted.past(), overall),
                of(carriers, Tier.NATIONAL),
                of(carriers, Tier.PROVINCIAL),
                of(carriers, Tier.CITY),
                of(carriers, Tier.OTHER),
                counted.lastHour(),
                counted.hourBefore(),
                sensitivity(topic.sensitivity()));
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
