package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.live.Vital;
import fengxiang.rule.RuleKind;
import fengxiang.rule.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Groups that nobody has taken up, for pages that show them beside other things. */
@Service
public class OpenAlerts implements Vital {

    /** What nobody has taken up for so long is no news any more. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int MOST = 200;
    private static final int NO_LEVEL = 5;

    private final GroupStore groups;
    private final Alerts alerts;
    private final Elastic elastic;
    private final Clock clock;
    private final String alias;

    OpenAlerts(GroupStore groups, Alerts alerts, Elastic elastic, Clock clock, Indices indices) {
        this.groups = groups;
        this.alerts = alerts;
        this.elastic = elastic;
        this.clock = clock;
        this.alias = indices.alias(AlertIndex.GROUPS);
    }

    /** How many people have to look at. */
    @Override
    public Map<String, Long> numbers() {
        Query open = open(clock.instant());
        return Map.of(
                "alerts",
                elastic.call(
                                "count open alerts",
                                c -> c.count(n -> n.index(alias).query(open)))
                        .count());
    }

    /** The most urgent first, then the latest. */
    public List<AlertGroup> latest(int most) {
        Query open = open(clock.instant());
        return groups.search(open, Math.min(most, MOST));
    }

    /**
     * By topic, the gravest group that something was found for within a day: one that has a level, or whose counts are
     * still unusual. What people found to be wrong is not among them.
     */
    public Map<String, OpenAlert> gravest() {
        Map<String, OpenAlert> byTopic = new HashMap<>();
        for (Alerts.Open open : alerts.open()) {
            line(open).ifPresent(line -> byTopic.merge(line.topicId(), line, OpenAlerts::graver));
        }
        return byTopic;
    }

    private static Optional<OpenAlert> line(Alerts.Open open) {
        AlertGroup group = open.group();
        boolean unusual = open.alerts().stream()
                .anyMatch(alert -> alert.kind().watches() == RuleKind.Watches.COUNTS && alert.endedAt() == null);
        if (group.level() == null && !unusual) {
            return Optional.empty();
        }
        return open.alerts().stream()
                .filter(alert -> alert.finding() == null || alert.finding().real())
                .max(Comparator.comparing((Alert alert) -> surprise(alert.peak()))
                        .thenComparing(Alert::urgency)
                        .thenComparing(Alert::id))
                .map(alert -> new OpenAlert(
                        group.id(),
                        group.topicId(),
                        group.level(),
                        group.proposed(),
                        group.decided() != null,
                        alert.kind(),
                        alert.peak(),
                        alert.sentence(),
                        group.openedAt(),
                        group.acknowledged() != null));
    }

    private static double surprise(Numbers numbers) {
        return numbers.surprise() == null ? 0 : numbers.surprise();
    }

    private static OpenAlert graver(OpenAlert one, OpenAlert other) {
        int mine = one.level() == null ? NO_LEVEL : one.level();
        int theirs = other.level() == null ? NO_LEVEL : other.level();
        return theirs < mine ? other : one;
    }

    /** Nobody has taken it up, and somebody has to. */
    static Query open(Instant now) {
        return Query.of(q -> q.bool(b -> b.filter(Times.since("lastAt", now.minus(NEWS)))
                .filter(Terms.anyOf("urgency", List.of(Urgency.SOON.toString(), Urgency.NOW.toString())))
                .mustNot(n -> n.exists(e -> e.field("acknowledged.at")))));
    }
}
