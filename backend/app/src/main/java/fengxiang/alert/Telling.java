package fengxiang.alert;

import fengxiang.notice.NoticeKind;
import fengxiang.notice.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells people of groups. What has to be told follows from the group and the time alone, and has a name: whoever dies
 * before it is noted tells it again under the same name, and nobody hears of it twice.
 */
@Component
class Telling {

    private final GroupStore groups;
    private final AlertStore alerts;
    private final SilenceStore silences;
    private final Notices notices;
    private final Wording wording;
    private final Clock clock;

    Telling(
            GroupStore groups,
            AlertStore alerts,
            SilenceStore silences,
            Notices notices,
            Wording wording,
            Clock clock) {
        this.groups = groups;
        this.alerts = alerts;
        this.silences = silences;
        this.notices = notices;
        this.wording = wording;
        this.clock = clock;
    }

    /** What is due of one group. */
    void tell(String groupId) {
        groups.find(groupId).ifPresent(group -> tell(group, silences.on(now())));
    }

    /** What is due of all groups that are not old. */
    void tellAll() {
        Instant now = now();
        List<Silence> silent = silences.on(now);
        groups.since(now.minus(Grouping.OPEN)).forEach(group -> tell(group, silent));
    }

    private void tell(AlertGroup group, List<Silence> silent) {
        Instant now = now();
        List<Due> due = Due.of(group, now);
        boolean news = group.told().at() == null || Due.isRaised(group) || Due.hasMore(group, now);
        if (due.isEmpty() || !news && due.size() == 1) {
            return;
        }
        List<Alert> itsAlerts = alerts.ofGroups(List.of(group.id()));
        List<Alert> heard = itsAlerts.stream()
                .filter(alert -> isTopLevel(group) || silent.stream().noneMatch(silence -> silence.covers(alert)))
                .toList();
        if (heard.isEmpty()) {
            return;
        }
        notices.publish(
                due.stream().map(one -> wording.notice(group, one, heard, now)).toList());
        if (news) {
            groups.change(group.id(), before -> before.told(told(before, group, now)));
        }
    }

    private static boolean isTopLevel(AlertGroup group) {
        Integer level = group.gravest();
        return level != null && level == 1;
    }

    /** As of the group that was told of: what has come meanwhile is told next. */
    private static AlertGroup.Told told(AlertGroup before, AlertGroup told, Instant now) {
        boolean more = Due.of(told, now).stream().anyMatch(due -> due.kind() == NoticeKind.MORE);
        return new AlertGroup.Told(
                now,
                told.stories().size(),
                told.urgent(),
                before.told().times() + (more ? 1 : 0),
                told.urgency(),
                told.gravest());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
