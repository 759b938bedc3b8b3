package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.live.Vital;
import fengxiang.rule.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Groups that nobody has taken up, for pages that show them beside other things. */
@Service
public class OpenAlerts implements Vital {

    /** What nobody has taken up for so long is no news any more. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int MOST = 200;

    private final GroupStore groups;
    private final Elastic elastic;
    private final Clock clock;
    private final String alias;

    OpenAlerts(GroupStore groups, Elastic elastic, Clock clock, Indices indices) {
        this.groups = groups;
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

    /** Nobody has taken it up, and somebody has to. */
    static Query open(Instant now) {
        return Query.of(q -> q.bool(b -> b.filter(Times.since("lastAt", now.minus(NEWS)))
                .filter(Terms.anyOf("urgency", List.of(Urgency.SOON.toString(), Urgency.NOW.toString())))
                .mustNot(n -> n.exists(e -> e.field("acknowledged.at")))));
    }
}
