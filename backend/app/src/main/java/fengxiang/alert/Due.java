package fengxiang.alert;

import fengxiang.notice.Audience;
import fengxiang.notice.NoticeKind;
import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that people have to be told of a group now. Told twice under the same name it is told once.
 *
 * @param name unique within the group
 */
record Due(String name, NoticeKind kind, Audience audience) {

    /** After the first notice, until somebody takes it up. */
    private static final Map<String, Duration> REMINDERS = Map.of(
            "remind.1h", Duration.ofHours(1), "remind.2h", Duration.ofHours(2), "remind.4h", Duration.ofHours(4));

    /** Nobody takes it up: the next on duty, then the office. */
    private static final Duration NEXT = Duration.ofMinutes(10);

    private static final Duration OFFICE = Duration.ofMinutes(20);

    /** Longer after that it is too late: what is old was seen, or the machine was asleep. */
    private static final Duration OLD = Duration.ofHours(24);

    /** Between notices that more has come; each time twice as long, at most four hours. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** Before another urgent alert. */
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** Pure. */
    static List<Due> of(AlertGroup group, Instant now) {
        List<Due> due = new ArrayList<>();
        if (now.isAfter(group.openedAt().plus(OLD)) && group.told().at() == null) {
            return due;
        }
        due.add(new Due("first", NoticeKind.FIRST, Audience.DUTY));
        if (group.told().at() == null) {
            return due;
        }
        if (isRaised(group)) {
            String name = "raised." + group.urgency() + (group.gravest() == null ? "" : "." + group.gravest());
            due.add(new Due(name, NoticeKind.RAISED, Audience.DUTY));
        } else if (hasMore(group, now)) {
            due.add(new Due("more." + (group.told().times() + 1), NoticeKind.MORE, Audience.DUTY));
        }
        if (group.acknowledged() == null) {
            due.addAll(untilTakenUp(group, now));
        }
        return due;
    }

    static boolean isRaised(AlertGroup group) {
        AlertGroup.Told told = group.told();
        boolean moreUrgent = group.urgency().compareTo(told.urgency()) > 0;
        Integer level = group.gravest();
        return moreUrgent || level != null && (told.level() == null || level < told.level());
    }

    /**
     * More stories are news until somebody has taken the matter up. Another urgent alert always is: what looks like the
     * same matter to a machine may be a worse one.
     */
    static boolean hasMore(AlertGroup group, Instant now) {
        AlertGroup.Told told = group.told();
        if (told.at() == null) {
            return false;
        }
        if (group.urgent() > told.urgent()) {
            return !now.isBefore(told.at().plus(SHORT_PAUSE));
        }
        if (group.acknowledged() != null || group.stories().size() <= told.stories()) {
            return false;
        }
        Duration pause = PAUSE.multipliedBy(1L << Math.min(told.times(), 6));
        return !now.isBefore(told.at().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
    }

    private static List<Due> untilTakenUp(AlertGroup group, Instant now) {
        List<Due> due = new ArrayList<>();
        if (group.urgency() == Urgency.PAGE) {
            return due;
        }
        Duration waiting = Duration.between(group.openedAt(), now);
        REMINDERS.forEach((name, after) -> {
            if (isNow(waiting, after)) {
                due.add(new Due(name, NoticeKind.REMINDER, Audience.DUTY));
            }
        });
        if (group.urgency() == Urgency.NOW && isNow(waiting, NEXT)) {
            due.add(new Due("escalate.1", NoticeKind.ESCALATION, Audience.DUTY));
        }
        if (group.urgency() == Urgency.NOW && isNow(waiting, OFFICE)) {
            due.add(new Due("escalate.2", NoticeKind.ESCALATION, Audience.OFFICE));
        }
        return due;
    }

    /** A machine that was asleep does not tell everything it has missed. */
    private static boolean isNow(Duration waiting, Duration after) {
        return waiting.compareTo(after) >= 0 && waiting.compareTo(after.plus(Duration.ofHours(1))) < 0;
    }
}
