package fengxiang.alert;

import fengxiang.elastic.ByIds;
import fengxiang.elastic.Indices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes out of groups what was never made. A group is written before its alert: whoever dies in between leaves an alert
 * that is not there, and what does the same again may by then join another one.
 */
@Component
class GroupMending {

    private static final Logger log = LoggerFactory.getLogger(GroupMending.class);

    /** Longer than whoever writes a group takes to write its alert: no request lasts longer than a minute. */
    static final Duration UNDER_WAY = Duration.ofMinutes(3);

    private final GroupStore groups;
    private final AlertStore alerts;
    private final ByIds byIds;
    private final Clock clock;
    private final String alias;

    GroupMending(GroupStore groups, AlertStore alerts, ByIds byIds, Clock clock, Indices indices) {
        this.groups = groups;
        this.alerts = alerts;
        this.byIds = byIds;
        this.clock = clock;
        this.alias = indices.alias(AlertIndex.ALERTS);
    }

    /** Of groups that something was found for within a day; what people decided of one is kept. */
    void mend() {
        Instant now = clock.instant();
        List<AlertGroup> settled = groups.since(now.minus(Grouping.OPEN)).stream()
                .filter(group -> isSettled(group, now))
                .toList();
        Set<String> named =
                settled.stream().flatMap(group -> group.alerts().stream()).collect(Collectors.toSet());
        Set<String> there = byIds.existing("look whether alerts are there", alias, named);
        settled.stream().filter(group -> !there.containsAll(group.alerts())).forEach(group -> mend(group, there, now));
    }

    private static boolean isSettled(AlertGroup group, Instant now) {
        return group.lastAt().isBefore(now.minus(UNDER_WAY));
    }

    private void mend(AlertGroup group, Set<String> there, Instant now) {
        log.info("group {} names alerts that were never made", group.id());
        List<Alert> its = alerts.ofGroups(List.of(group.id()));
        if (its.isEmpty()) {
            groups.deleteIf(
                    group.id(),
                    found -> isSettled(found, now)
                            && found.decided() == null
                            && found.alerts().equals(group.alerts()));
        } else {
            var unused = groups.change(group.id(), found -> isSettled(found, now) ? found.only(there, its) : found);
        }
    }
}
