package fengxiang.watch;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.holiday.Holidays;
import fengxiang.platform.Aside;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.rule.Rules;
import fengxiang.signal.OverallShare;
import fengxiang.signal.Signal;
import fengxiang.signal.Signals;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes at the counts of all topics that have a rule for them. One backend at a time does so; what it
 * finds depends on what is stored and on the time alone.
 */
@Component
class CountWatch {

    private static final Logger log = LoggerFactory.getLogger(CountWatch.class);
    /** A few topics take seconds; so long nobody looks after the one who does has died, and a few seconds more. */
    private static final Duration TERM = Duration.ofMinutes(1);

    /** Topics whose counts are in memory at once. */
    private static final int AT_ONCE = 5;

    private final Rules rules;
    private final Topics topics;
    private final Signals signals;
    private final OverallShare overall;
    private final Holidays holidays;
    private final CountReview review;
    private final GroupRisk risk;
    private final RuleStates states;
    private final Leases leases;
    private final WatchProperties properties;
    private final Clock clock;
    private volatile Instant next = Instant.EPOCH;

    CountWatch(
            Rules rules,
            Topics topics,
            Signals signals,
            OverallShare overall,
            Holidays holidays,
            CountReview review,
            GroupRisk risk,
            RuleStates states,
            Leases leases,
            WatchProperties properties,
            Clock clock) {
        this.rules = rules;
        this.topics = topics;
        this.signals = signals;
        this.overall = overall;
        this.holidays = holidays;
        this.review = review;
        this.risk = risk;
        this.states = states;
        this.leases = leases;
        this.properties = properties;
        this.clock = clock;
    }

    /** A clock that is set back by much must not stop it for long. */
    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "PT5S")
    void regularly() {
        Instant now = clock.instant();
        if (now.isBefore(next) && Duration.between(now, next).compareTo(properties.every()) <= 0) {
            return;
        }
        try {
            if (evaluate()) {
                next = now.truncatedTo(ChronoUnit.SECONDS).plus(properties.every());
            }
        } catch (ElasticException e) {
            log.warn("counts were not looked at, next attempt in five seconds: {}", e.getMessage());
        }
    }

    /** @return false: another backend does so, or died while it did: whoever asks asks again soon */
    boolean evaluate() {
        Optional<WorkLease> ours = leases.acquire("alert-counts", TERM);
        ours.ifPresent(lease -> {
            try (lease) {
                evaluate(lease);
            }
        });
        return ours.isPresent();
    }

    private void evaluate(WorkLease lease) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant end = signals.decidable(now);
        Map<String, List<Rule>> byTopic = rules.on().stream()
                .filter(rule -> rule.kind().watches() == RuleKind.Watches.COUNTS)
                .collect(Collectors.groupingBy(Rule::topicId));
        List<WorkingTopic> watched = topics.working().topics().stream()
                .filter(topic -> byTopic.containsKey(topic.id()))
                .toList();
        double share = overall.before(end);
        CountRules reader = new CountRules(holidays.calendar(), share);
        CountReview.Known known =
                review.known(byTopic.values().stream().flatMap(List::stream).toList(), end);
        for (int from = 0; from < watched.size() && lease.renew(); from += AT_ONCE) {
            List<WorkingTopic> some = watched.subList(from, Math.min(watched.size(), from + AT_ONCE));
            List<Signal> counted = signals.live(some, end);
            List<Aside<List<RuleState>>> asked = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                WorkingTopic topic = some.get(i);
                Signal signal = counted.get(i);
                List<Rule> its = byTopic.getOrDefault(topic.id(), List.of());
                asked.add(Aside.ask(() -> its.stream()
                        .map(rule -> state(new CountReview.Looked(rule, topic, signal, reader, end, now), known))
                        .toList()));
            }
            states.write(asked.stream().flatMap(one -> one.answer().stream()).toList());
        }
        risk.propose(topics.working().topics(), share, end, now);
    }

    /** What goes wrong with one rule must not stop the others. */
    private RuleState state(CountReview.Looked looked, CountReview.Known known) {
        try {
            return review.look(looked, known);
        } catch (ElasticException.Unavailable away) {
            throw away;
        } catch (RuntimeException e) {
            log.error("rule {} could not be looked at", looked.rule().id(), e);
            return RuleState.failed(looked.rule().id(), looked.now(), String.valueOf(e.getMessage()));
        }
    }
}
