package fengxiang.watch;

import fengxiang.alert.Alert;
import fengxiang.alert.Alerts;
import fengxiang.alert.Evidence;
import fengxiang.alert.Firing;
import fengxiang.alert.Numbers;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.health.SourceHealth;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.Rules;
import fengxiang.source.Sources;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns when a source goes blind that topics have something from. */
@Component
class SourceWatch {

    private static final Logger log = LoggerFactory.getLogger(SourceWatch.class);
    private static final Duration TERM = Duration.ofMinutes(1);

    /** A source that fails again within so long is the same matter. */
    private static final Duration COOLDOWN = Duration.ofHours(24);

    private final Rules rules;
    private final Topics topics;
    private final Sources sources;
    private final SourceHealth health;
    private final TopicSources brought;
    private final SourcesView views;
    private final Alerts alerts;
    private final RuleStates states;
    private final Leases leases;
    private final Clock clock;

    SourceWatch(
            Rules rules,
            Topics topics,
            Sources sources,
            SourceHealth health,
            TopicSources brought,
            SourcesView views,
            Alerts alerts,
            RuleStates states,
            Leases leases,
            Clock clock) {
        this.rules = rules;
        this.topics = topics;
        this.sources = sources;
        this.health = health;
        this.brought = brought;
        this.views = views;
        this.alerts = alerts;
        this.states = states;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1M")
    void regularly() {
        try {
            evaluate();
        } catch (ElasticException e) {
            log.warn("sources were not looked at for alerts, next attempt in a minute: {}", e.getMessage());
        }
    }

    void evaluate() {
        leases.acquire("alert-sources", TERM).ifPresent(lease -> {
            try (lease) {
                look(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            }
        });
    }

    private void look(Instant now) {
        Map<String, WorkingTopic> working =
                topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, Function.identity()));
        Map<Rule, WorkingTopic> watching = new LinkedHashMap<>();
        rules.on().stream()
                .filter(rule -> rule.kind() == RuleKind.SOURCES && working.containsKey(rule.topicId()))
                .forEach(rule -> watching.put(rule, working.get(rule.topicId())));
        if (watching.isEmpty()) {
            return;
        }
        List<SourceTrouble> troubles =
                SourceTrouble.of(sources.all(), health.all(), watching, brought.shares(working.keySet(), now));
        List<Alert> recent = alerts.of(watching.keySet(), now.minus(COOLDOWN));
        troubles.forEach(trouble -> settle(trouble, recent, now));
        recent.stream()
                .filter(alert -> alert.endedAt() == null)
                .filter(alert -> troubles.stream().noneMatch(trouble -> isAbout(alert, trouble)))
                .forEach(alert -> alerts.end(alert, now));
        Set<String> firing =
                troubles.stream().map(trouble -> trouble.rule().id()).collect(Collectors.toSet());
        states.write(watching.keySet().stream()
                .map(rule -> firing.contains(rule.id())
                        ? RuleState.of(rule.id(), RuleState.Standing.FIRING, RuleState.Reason.FOUND, now)
                        : RuleState.of(rule.id(), RuleState.Standing.NORMAL, RuleState.Reason.QUIET, now))
                .toList());
    }

    private void settle(SourceTrouble trouble, List<Alert> recent, Instant now) {
        Optional<Alert> mine =
                recent.stream().filter(alert -> isAbout(alert, trouble)).findFirst();
        if (mine.isPresent()) {
            alerts.goOn(mine.get(), firing(trouble, now));
        } else {
            alerts.raise(firing(trouble, now));
        }
    }

    /** Whichever topic speaks for it. */
    private static boolean isAbout(Alert alert, SourceTrouble trouble) {
        return alert.id().contains(".source." + trouble.source().id() + ".");
    }

    private Firing firing(SourceTrouble trouble, Instant now) {
        Instant since = trouble.verdict().since();
        Numbers numbers = Numbers.source(now, trouble.source().name(), trouble.share());
        return new Firing(
                trouble.rule(),
                trouble.topic().name(),
                "source." + trouble.source().id() + "." + since.getEpochSecond(),
                since,
                now,
                false,
                false,
                numbers,
                new Evidence(Set.of(), Set.of(), List.of(), List.of(), 0, views.of(trouble.topic()), null));
    }
}
