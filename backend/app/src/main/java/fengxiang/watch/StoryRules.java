package fengxiang.watch;

import fengxiang.alert.Alert;
import fengxiang.alert.Alerts;
import fengxiang.alert.Evidence;
import fengxiang.alert.Firing;
import fengxiang.alert.Numbers;
import fengxiang.article.Tone;
import fengxiang.elastic.Elastic;
import fengxiang.mention.Mention;
import fengxiang.model.TimePrecision;
import fengxiang.outlet.Tier;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.Rules;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes through mentions, one by one, by the rules that look at single stories. The same mention may come again: it is
 * found once. While nobody has taken an alert up, what the rule finds within a few hours joins it, so that a topic of
 * three hundred reports a day is not three hundred alerts.
 */
@Component
class StoryRules {

    private static final Duration JOINS = Duration.ofHours(4);

    /** Findings of one turn, so that what has just come need not wait for all of an import. */
    private static final int AT_ONCE = 20;

    private final Rules rules;
    private final Topics topics;
    private final Alerts alerts;
    private final Tiers tiers;
    private final SourcesView sources;
    private final Habits habits;
    private final Clock clock;
    private final StoryTurn turn;

    StoryRules(
            Rules rules,
            Topics topics,
            Alerts alerts,
            Tiers tiers,
            SourcesView sources,
            Habits habits,
            StoryTurn turn,
            Clock clock) {
        this.rules = rules;
        this.topics = topics;
        this.alerts = alerts;
        this.tiers = tiers;
        this.sources = sources;
        this.habits = habits;
        this.turn = turn;
        this.clock = clock;
    }

    private record Wanted(Rule rule, WorkingTopic topic, Mention mention, Evidence.Carrier carrier) {}

    /** In the order in which they were written. */
    void check(List<Mention> mentions) {
        List<Wanted> fresh = fresh(wanted(mentions));
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<Wanted> some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            turn.take(mine -> {
                for (Wanted one : some) {
                    if (!mine.getAsBoolean()) {
                        throw Elastic.unavailable("look at new stories", "another backend has taken over");
                    }
                    check(one);
                }
            });
        }
    }

    private List<Wanted> wanted(List<Mention> mentions) {
        Map<String, List<Rule>> byTopic = rules.on().stream()
                .filter(rule -> rule.kind().watches() == RuleKind.Watches.STORIES)
                .collect(Collectors.groupingBy(Rule::topicId));
        Map<String, WorkingTopic> working =
                topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, Function.identity()));
        List<Wanted> wanted = new ArrayList<>();
        for (Mention mention : mentions) {
            WorkingTopic topic = working.get(mention.topicId());
            if (topic != null && !sources.mayBeOld(mention)) {
                Evidence.Carrier carrier = tiers.carrier(mention.outletHost());
                byTopic.getOrDefault(topic.id(), List.of()).stream()
                        .filter(rule -> StoryMatch.matches(rule, mention, carrier.tier()))
                        .forEach(rule -> wanted.add(new Wanted(rule, topic, mention, carrier)));
            }
        }
        return wanted;
    }

    /** Without what was found before, for which nobody has to wait. */
    private List<Wanted> fresh(List<Wanted> wanted) {
        Map<String, Set<String>> known = alerts.about(
                wanted.stream().map(Wanted::rule).collect(Collectors.toSet()),
                wanted.stream().map(one -> one.mention().story()).collect(Collectors.toSet()));
        return wanted.stream()
                .filter(one -> !known.getOrDefault(one.rule().id(), Set.of())
                        .contains(one.mention().story()))
                .filter(this::isNews)
                .toList();
    }

    private void check(Wanted one) {
        Rule rule = one.rule();
        if (alerts.about(rule, one.mention().story()).isPresent()) {
            return;
        }
        Optional<Alert> open = rule.kind() == RuleKind.FIRST_TIER ? Optional.empty() : open(rule);
        Firing firing = firing(rule, one.topic(), one.mention(), one.carrier(), open.orElse(null));
        if (open.isPresent()) {
            alerts.goOn(open.get(), firing);
        } else {
            alerts.raise(firing);
        }
    }

    /** That a tier reports is none where it does all the time, unless what it reports is bad. */
    private boolean isNews(Wanted one) {
        Mention mention = one.mention();
        return one.rule().kind() != RuleKind.FIRST_TIER
                || !sources.isBefore(mention)
                        && (mention.sentiment() == Tone.Label.NEGATIVE
                                || !habits.has(mention.topicId(), one.carrier().tier(), mention.publishedAt()));
    }

    private Optional<Alert> open(Rule rule) {
        return alerts.of(List.of(rule), clock.instant().minus(JOINS)).stream()
                .findFirst()
                .filter(alert -> !alerts.isTakenUp(alert));
    }

    private Firing firing(
            Rule rule, WorkingTopic topic, Mention mention, Evidence.Carrier carrier, @Nullable Alert open) {
        Instant at = Objects.requireNonNullElse(mention.placedAt(), mention.collectedAt());
        return new Firing(
                rule,
                topic.name(),
                StoryMatch.key(rule.kind(), mention, carrier.tier()),
                mention.publishedAt(),
                at,
                false,
                false,
                numbers(rule, mention, carrier.tier(), open),
                evidence(topic, mention, carrier, open));
    }

    private Numbers numbers(Rule rule, Mention mention, Tier tier, @Nullable Alert open) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String outlet = tiers.name(mention.outletHost());
        if (rule.kind() == RuleKind.FIRST_TIER) {
            return Numbers.stories(now, 1).first(tier, outlet);
        }
        return open == null
                ? Numbers.stories(now, 1).named(outlet)
                : Numbers.stories(now, open.evidence().stories().size() + 1L)
                        .named(Objects.requireNonNullElse(open.numbers().name(), outlet));
    }

    private Evidence evidence(WorkingTopic topic, Mention mention, Evidence.Carrier carrier, @Nullable Alert open) {
        long negative = mention.sentiment() == Tone.Label.NEGATIVE ? 1 : 0;
        Long delay = mention.precision() == TimePrecision.MINUTE
                ? Duration.between(mention.publishedAt(), mention.collectedAt()).toSeconds()
                : null;
        return new Evidence(
                Set.of(mention.story()),
                mention.event() == null ? Set.of() : Set.of(mention.event()),
                List.of(mention.articleId()),
                List.of(carrier),
                negative + (open == null ? 0 : open.evidence().negative()),
                sources.of(topic),
                delay);
    }
}
