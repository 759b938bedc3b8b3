package fengxiang.watch;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.alert.Alert;
import fengxiang.alert.Alerts;
import fengxiang.alert.Evidence;
import fengxiang.alert.Firing;
import fengxiang.alert.Numbers;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Leases;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
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
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes at what articles of a topic speak of, and how late they are collected. */
@Component
class TopicWatch {

    private static final Logger log = LoggerFactory.getLogger(TopicWatch.class);
    private static final Duration TERM = Duration.ofMinutes(1);

    /** What is found again within so long is the same matter. */
    private static final Duration COOLDOWN = Duration.ofHours(24);

    private final Rules rules;
    private final Topics topics;
    private final Alerts alerts;
    private final SourcesView sources;
    private final EvidenceReader evidence;
    private final RuleStates states;
    private final Leases leases;
    private final Elastic elastic;
    private final Clock clock;
    private final String alias;

    TopicWatch(
            Rules rules,
            Topics topics,
            Alerts alerts,
            SourcesView sources,
            EvidenceReader evidence,
            RuleStates states,
            Leases leases,
            Elastic elastic,
            Clock clock,
            Indices indices) {
        this.rules = rules;
        this.topics = topics;
        this.alerts = alerts;
        this.sources = sources;
        this.evidence = evidence;
        this.states = states;
        this.leases = leases;
        this.elastic = elastic;
        this.clock = clock;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "${fengxiang.watch.every:PT5M}")
    void regularly() {
        try {
            evaluate();
        } catch (ElasticException e) {
            log.warn("words and delays were not looked at, next attempt in a few minutes: {}", e.getMessage());
        }
    }

    void evaluate() {
        leases.acquire("alert-topics", TERM).ifPresent(lease -> {
            try (lease) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                List<RuleState> found = new ArrayList<>();
                for (WorkingTopic topic : topics.working().topics()) {
                    if (!lease.renew()) {
                        break;
                    }
                    rules.on().stream()
                            .filter(rule -> rule.topicId().equals(topic.id()))
                            .filter(rule -> rule.kind() == RuleKind.DELAY || rule.kind() == RuleKind.NEW_TERM)
                            .forEach(rule -> found.add(look(rule, topic, now)));
                }
                states.write(found);
            }
        });
    }

    private RuleState look(Rule rule, WorkingTopic topic, Instant now) {
        Optional<Firing> firing = rule.kind() == RuleKind.DELAY ? delay(rule, topic, now) : word(rule, topic, now);
        List<Alert> recent = alerts.of(List.of(rule), now.minus(COOLDOWN));
        if (firing.isEmpty()) {
            recent.stream()
                    .filter(alert -> alert.endedAt() == null)
                    .forEach(alert -> alerts.end(alert, alert.lastAt()));
            return RuleState.of(rule.id(), RuleState.Standing.NORMAL, RuleState.Reason.QUIET, now);
        }
        Optional<Alert> same = recent.stream()
                .filter(alert -> Objects.equals(
                        alert.numbers().name(), firing.get().numbers().name()))
                .findFirst();
        if (same.isPresent()) {
            alerts.goOn(same.get(), firing.get());
        } else {
            alerts.raise(firing.get());
        }
        return RuleState.of(rule.id(), RuleState.Standing.FIRING, RuleState.Reason.FOUND, now);
    }

    private Optional<Firing> delay(Rule rule, WorkingTopic topic, Instant now) {
        List<Mention> latest = elastic
                .call(
                        "read the delay of a topic",
                        c -> c.search(new DelayQuery(topic.id(), now).of(alias), Mention.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
        OptionalLong minutes = DelayQuery.middle(latest);
        int limit = Objects.requireNonNull(rule.settings().minutes());
        if (minutes.isEmpty() || minutes.getAsLong() <= limit) {
            return Optional.empty();
        }
        Evidence none = new Evidence(Set.of(), Set.of(), List.of(), List.of(), 0, sources.of(topic), null);
        return Optional.of(firing(rule, topic, now, Numbers.delay(now, minutes.getAsLong(), limit), none));
    }

    private Optional<Firing> word(Rule rule, WorkingTopic topic, Instant now) {
        Duration window =
                Duration.ofHours(Objects.requireNonNull(rule.settings().hours()));
        TermQuery query = new TermQuery(topic.id(), now, window);
        Map<String, Long> words =
                counts(query.now(alias, Objects.requireNonNull(rule.settings().fewest())));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return query.best(words, counts(query.before(alias, words.keySet())))
                .map(word -> firing(
                        rule,
                        topic,
                        now,
                        Numbers.word(
                                now,
                                (int) window.toHours(),
                                word.word(),
                                word.count(),
                                word.expected(),
                                word.surprise()),
                        evidence.of(new WindowQuery(topic.id(), now.minus(window), now, false), sources.of(topic))));
    }

    private Map<String, Long> counts(SearchRequest request) {
        return TermQuery.read(elastic.call("count words of a topic", c -> c.search(request, Void.class))
                .aggregations());
    }

    private static Firing firing(Rule rule, WorkingTopic topic, Instant now, Numbers numbers, Evidence evidence) {
        String key = String.valueOf(now.truncatedTo(ChronoUnit.HOURS).getEpochSecond() / 3600);
        return new Firing(rule, topic.name(), key, now, now, false, false, numbers, evidence);
    }
}
