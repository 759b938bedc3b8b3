package fengxiang.alert;

import fengxiang.rule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Alerts of one topic about the same reports: the document of {@code alert-groups}. People are told of groups.
 *
 * @param id that of its first alert
 * @param openedAt when that was raised
 * @param lastAt when something was last found that belongs to it
 * @param urgency the greatest of its alerts'
 * @param proposal of the machine; null: none was made yet
 * @param alerts ids
 * @param urgent how many alerts are for more than the page
 * @param stories of all its alerts, at most {@link Evidence#MOST}
 * @param events the same
 * @param told what people were told of it so far
 * @param acknowledged null: nobody has taken it up
 * @param decided what people decided of its level; null: nobody has
 */
public record AlertGroup(
        String id,
        String topicId,
        String topicName,
        Instant openedAt,
        Instant lastAt,
        Urgency urgency,
        @Nullable Proposal proposal,
        Set<String> alerts,
        int urgent,
        Set<String> stories,
        Set<String> events,
        Told told,
        @Nullable Acknowledged acknowledged,
        @Nullable DecidedLevel decided) {

    private static final Duration SETTLED = Duration.ofHours(1);

    /**
     * What people were told.
     *
     * @param at when last of something new; null: of nothing yet
     * @param stories how many there were then
     * @param urgent how many urgent alerts there were then
     * @param times how often of something new after the first time
     * @param urgency as it was then
     */
    public record Told(
            @Nullable Instant at,
            int stories,
            int urgent,
            int times,
            Urgency urgency,
            @Nullable Integer level) {}

    /** @param by user name of our own staff */
    public record Acknowledged(String by, Instant at) {}

    public AlertGroup {
        alerts = Set.copyOf(alerts);
        stories = Set.copyOf(stories);
        events = Set.copyOf(events);
    }

    static AlertGroup of(String id, Firing first, Instant now) {
        return new AlertGroup(
                id,
                first.rule().topicId(),
                first.topicName(),
                now,
                now,
                first.rule().urgency(),
                null,
                Set.of(id),
                isUrgent(first) ? 1 : 0,
                first.evidence().stories(),
                first.evidence().events(),
                new Told(null, 0, 0, 0, Urgency.PAGE, null),
                null,
                null);
    }

    private static boolean isUrgent(Firing firing) {
        return firing.rule().urgency() != Urgency.PAGE;
    }

    AlertGroup with(String alert, Firing firing, Instant now) {
        Set<String> all = new LinkedHashSet<>(alerts);
        all.add(alert);
        Set<String> reports = new LinkedHashSet<>(stories);
        firing.evidence().stories().stream()
                .limit(Math.max(0, Evidence.MOST - reports.size()))
                .forEach(reports::add);
        Set<String> happenings = new LinkedHashSet<>(events);
        happenings.addAll(firing.evidence().events());
        return new AlertGroup(
                id,
                topicId,
                topicName,
                openedAt,
                now,
                urgency.orMore(firing.rule().urgency()),
                proposal,
                all,
                alerts.contains(alert) || !isUrgent(firing) ? urgent : urgent + 1,
                reports,
                happenings,
                told,
                acknowledged,
                decided);
    }

    /**
     * Without alerts that were never made.
     *
     * @param there ids of those that are there, of whatever group
     * @param its alerts, all of them
     */
    AlertGroup only(Set<String> there, List<Alert> its) {
        Set<String> left = alerts.stream().filter(there::contains).collect(Collectors.toSet());
        int pressing = (int)
                its.stream().filter(alert -> alert.urgency() != Urgency.PAGE).count();
        Told heard = new Told(
                told.at(),
                told.stories(),
                Math.min(told.urgent(), pressing),
                told.times(),
                told.urgency(),
                told.level());
        return new AlertGroup(
                id,
                topicId,
                topicName,
                openedAt,
                lastAt,
                urgency,
                proposal,
                left,
                pressing,
                stories,
                events,
                heard,
                acknowledged,
                decided);
    }

    AlertGroup told(Told now) {
        return with(proposal, now, acknowledged, decided);
    }

    AlertGroup acknowledged(Acknowledged by) {
        return with(proposal, told, by, decided);
    }

    /** Of more serious proposals people hear at once, of others at most once an hour; what a person decided stays. */
    AlertGroup proposed(Proposal now) {
        boolean fresh = proposal == null || !now.at().isBefore(proposal.at().plus(SETTLED));
        return fresh || now.isMoreSeriousThan(proposal)
                ? with(now, told, acknowledged, decided == null ? null : decided.proposed(now))
                : this;
    }

    /** A person says how serious it is, and has taken it up with that. */
    AlertGroup decide(@Nullable Integer level, String reason, Acknowledged by) {
        LevelDecision decision = new LevelDecision(level, reason, by.by(), by.at(), proposed());
        return with(proposal, told, acknowledged == null ? by : acknowledged, DecidedLevel.with(decided, decision));
    }

    /** How often people decided of its level. */
    int decisions() {
        return decided == null ? 0 : decided.decisions().size();
    }

    /** What the machine proposes, 1 to 4; null: 关注. */
    @Nullable
    Integer proposed() {
        return proposal == null ? null : proposal.level();
    }

    /** What holds: what a person decided, else what is proposed; 1 to 4; null: 关注. */
    @Nullable
    Integer level() {
        return decided == null ? proposed() : decided.level();
    }

    /** The graver of what a person decided and what is proposed: of what people hear, neither hides the other. */
    @Nullable
    Integer gravest() {
        Integer mine = level();
        Integer machine = proposed();
        if (mine == null || machine == null) {
            return mine == null ? machine : mine;
        }
        return Math.min(mine, machine);
    }

    private AlertGroup with(
            @Nullable Proposal proposed, Told now, @Nullable Acknowledged by, @Nullable DecidedLevel level) {
        return new AlertGroup(
                id, topicId, topicName, openedAt, lastAt, urgency, proposed, alerts, urgent, stories, events, now, by,
                level);
    }
}
