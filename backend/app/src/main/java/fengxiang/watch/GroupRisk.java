package fengxiang.watch;

import fengxiang.alert.Alert;
import fengxiang.alert.Alerts;
import fengxiang.alert.Proposal;
import fengxiang.rule.RuleKind;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes a level for each group that something was found for within a day, anew at each look. */
@Component
class GroupRisk {

    private final Alerts alerts;
    private final RiskJudge judge;

    GroupRisk(Alerts alerts, RiskJudge judge) {
        this.alerts = alerts;
        this.judge = judge;
    }

    /** @param overall negative share of all topics */
    void propose(List<WorkingTopic> topics, double overall, Instant end, Instant now) {
        Map<String, WorkingTopic> byId =
                topics.stream().collect(Collectors.toMap(WorkingTopic::id, Function.identity()));
        List<Alerts.Open> open = alerts.open().stream()
                .filter(one -> byId.containsKey(one.group().topicId())
                        && !one.group().stories().isEmpty())
                .toList();
        List<RiskJudge.Case> cases = open.stream()
                .map(one -> new RiskJudge.Case(
                        Objects.requireNonNull(byId.get(one.group().topicId())),
                        one.group().stories(),
                        surprise(one.alerts()),
                        end))
                .toList();
        List<Proposal> proposals = judge.judge(cases, overall, now);
        for (int i = 0; i < open.size(); i++) {
            alerts.propose(open.get(i).group(), proposals.get(i));
        }
    }

    private static double surprise(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.kind() == RuleKind.VOLUME || alert.kind() == RuleKind.NEGATIVE_VOLUME)
                .map(alert -> alert.peak().surprise())
                .mapToDouble(found -> found == null ? 0 : found)
                .max()
                .orElse(0);
    }
}
