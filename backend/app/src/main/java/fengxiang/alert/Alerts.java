package fengxiang.alert;

import fengxiang.rule.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Where what rules find becomes alerts. Everything can be repeated: the same finding is the same alert, and people are
 * told of it once.
 */
@Service
public class Alerts {

    private final AlertStore store;
    private final GroupStore groups;
    private final Telling telling;
    private final Clock clock;

    Alerts(AlertStore store, GroupStore groups, Telling telling, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.telling = telling;
        this.clock = clock;
    }

    /** Of rules, those that had not ended at {@code since}, the latest first. */
    public List<Alert> of(Collection<Rule> rules, Instant since) {
        return rules.isEmpty()
                ? List.of()
                : store.ofRules(rules.stream().map(Rule::id).toList(), since);
    }

    /** Of rules, those that a person has judged and that had not ended at {@code since}. */
    public List<Alert> judged(Collection<Rule> rules, Instant since) {
        return rules.isEmpty()
                ? List.of()
                : store.judged(rules.stream().map(Rule::id).toList(), since);
    }

    /** What a rule has found about a story before. */
    public Optional<Alert> about(Rule rule, String story) {
        return store.ofStory(rule.id(), story).stream().findFirst();
    }

    /** What rules have found about any of the stories before: by rule, all stories of those alerts. */
    public Map<String, Set<String>> about(Collection<Rule> rules, Collection<String> stories) {
        Map<String, Set<String>> known = new HashMap<>();
        if (!rules.isEmpty() && !stories.isEmpty()) {
            store.ofStories(rules.stream().map(Rule::id).toList(), stories)
                    .forEach(alert -> known.computeIfAbsent(alert.ruleId(), none -> new HashSet<>())
                            .addAll(alert.evidence().stories()));
        }
        return known;
    }

    /** Whether somebody has taken it up, alone or with what belongs to it. */
    public boolean isTakenUp(Alert alert) {
        return alert.finding() != null
                || groups.find(alert.group())
                        .map(group -> group.acknowledged() != null)
                        .orElse(false);
    }

    /**
     * Makes an alert and tells people. The group comes first: whoever dies in between leaves a group that knows of an
     * alert too many, and finds the same group when it does the same again.
     */
    public void raise(Firing firing) {
        Optional<Alert> there = store.find(firing.id());
        if (there.isPresent()) {
            telling.tell(there.get().group());
            return;
        }
        AlertGroup group = group(firing);
        boolean unused = store.created(alert(firing, group.id()));
        telling.tell(group.id());
    }

    private AlertGroup group(Firing firing) {
        Instant now = now();
        List<AlertGroup> ofTopic = groups.ofTopic(firing.rule().topicId(), now.minus(Grouping.OPEN));
        return Grouping.fitting(ofTopic, firing.evidence(), now)
                .flatMap(fits -> groups.change(fits.id(), group -> group.with(firing.id(), firing, now)))
                .orElseGet(() -> made(firing, now));
    }

    private AlertGroup made(Firing firing, Instant now) {
        AlertGroup made = AlertGroup.of(firing.id(), firing, now);
        return groups.created(made) ? made : groups.find(made.id()).orElseThrow();
    }

    private Alert alert(Firing firing, String group) {
        Rule rule = firing.rule();
        return new Alert(
                firing.id(),
                rule.id(),
                rule.version(),
                rule.kind(),
                rule.settings(),
                rule.urgency(),
                rule.topicId(),
                firing.topicName(),
                group,
                now(),
                firing.began(),
                firing.lastAt(),
                null,
                firing.late(),
                firing.underWay(),
                0,
                firing.numbers(),
                firing.numbers(),
                firing.evidence(),
                Sentence.of(rule.kind(), firing.numbers()),
                null);
    }

    /** What was found is part of an alert that there is: it goes on, or begins again. */
    public void goOn(Alert alert, Firing firing) {
        Instant now = now();
        groups.change(alert.group(), group -> group.with(alert.id(), firing, now));
        store.change(
                alert.id(),
                before -> before.goingOn(
                        firing.began(),
                        firing.lastAt(),
                        firing.numbers(),
                        firing.evidence(),
                        Sentence.of(before.kind(), best(before.peak(), firing.numbers()))));
        telling.tell(alert.group());
    }

    private static Numbers best(Numbers one, Numbers other) {
        return other.saysMoreThan(one) ? other : one;
    }

    /** @param alerts the latest first */
    public record Open(AlertGroup group, List<Alert> alerts) {}

    /** Groups that something was found for within a day. */
    public List<Open> open() {
        List<AlertGroup> open = groups.since(now().minus(Grouping.OPEN));
        Map<String, List<Alert>> its = open.isEmpty()
                ? Map.of()
                : store.ofGroups(open.stream().map(AlertGroup::id).toList()).stream()
                        .collect(Collectors.groupingBy(Alert::group));
        return open.stream()
                .map(group -> new Open(group, its.getOrDefault(group.id(), List.of())))
                .toList();
    }

    /** Groups that a level was proposed for and that something was found for since, the latest first. */
    public List<AlertGroup> proposed(Instant since) {
        return groups.since(since).stream()
                .filter(group -> group.proposal() != null)
                .toList();
    }

    /** The machine thinks so of it now. */
    public void propose(AlertGroup group, Proposal proposal) {
        groups.change(group.id(), before -> before.proposed(proposal));
        telling.tell(group.id());
    }

    /** It is over. */
    public void end(Alert alert, Instant at) {
        store.change(alert.id(), before -> before.endedAt() == null ? before.ended(at) : before);
    }

    /** Single stories have no end, and rules are switched off: what nothing was found for in a day is over. */
    void endForgotten() {
        store.forgotten(now().minus(Grouping.OPEN)).forEach(alert -> end(alert, alert.lastAt()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
