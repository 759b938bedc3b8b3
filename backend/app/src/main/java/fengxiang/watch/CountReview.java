package fengxiang.watch;

import fengxiang.alert.Alert;
import fengxiang.alert.Alerts;
import fengxiang.alert.Evidence;
import fengxiang.alert.Firing;
import fengxiang.detection.Judged;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import fengxiang.detection.State;
import fengxiang.rule.Rule;
import fengxiang.rule.RuleKind;
import fengxiang.signal.Signal;
import fengxiang.signal.Signals;
import fengxiang.signal.Spreads;
import fengxiang.topic.WorkingTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at one rule of counts: what it says now, and which alerts there have to be for it. An episode that is computed
 * again is the alert that overlaps it or is less than a day from it; any other becomes an alert. What was seen in time
 * comes before what came late, which may move the beginning of an alert and tells nobody of it again.
 */
@Component
class CountReview {

    /** Bins that are looked at anew each time, because what comes late may change them. */
    private static final Duration ANEW = Duration.ofHours(48);

    private static final Duration COOLDOWN = Duration.ofHours(24);

    private final Alerts alerts;
    private final Spreads spreads;
    private final EvidenceReader evidence;
    private final SourcesView sources;

    CountReview(Alerts alerts, Spreads spreads, EvidenceReader evidence, SourcesView sources) {
        this.alerts = alerts;
        this.spreads = spreads;
        this.evidence = evidence;
        this.sources = sources;
    }

    /** A rule and what it looks at. */
    record Looked(Rule rule, WorkingTopic topic, Signal signal, CountRules reader, Instant end, Instant now) {}

    /** Alerts that there are, by rule, and what people have said of earlier ones. */
    record Known(Map<String, List<Alert>> recent, Map<String, List<Judged>> judged) {}

    Known known(Collection<Rule> rules, Instant end) {
        Map<String, List<Alert>> recent = alerts.of(rules, end.minus(ANEW).minus(COOLDOWN)).stream()
                .collect(Collectors.groupingBy(Alert::ruleId));
        Map<String, List<Judged>> judged = alerts.judged(rules, end.minus(Signals.PAST)).stream()
                .collect(Collectors.groupingBy(
                        Alert::ruleId, Collectors.mapping(CountReview::judged, Collectors.toList())));
        return new Known(recent, judged);
    }

    private static Judged judged(Alert alert) {
        boolean real = Objects.requireNonNull(alert.finding()).real();
        return new Judged(alert.began(), alert.lastAt(), real ? Judged.Verdict.REAL : Judged.Verdict.NOISE);
    }

    RuleState look(Looked looked, Known known) {
        Rule rule = looked.rule();
        List<Strand> strands = looked.reader()
                .read(
                        rule.kind(),
                        rule.settings(),
                        looked.signal(),
                        spread(looked),
                        known.judged().getOrDefault(rule.id(), List.of()));
        List<Alert> recent = new ArrayList<>(known.recent().getOrDefault(rule.id(), List.of()));
        List<Episode> episodes = strands.stream()
                .flatMap(strand -> Episode.of(strand, looked.end().minus(ANEW)).stream())
                .filter(episode -> concerns(rule, episode, looked.end()))
                .sorted(Comparator.comparing(Episode::late).thenComparing(Episode::from))
                .toList();
        episodes.forEach(episode -> settle(looked, episode, recent));
        recent.stream()
                .filter(alert -> alert.endedAt() == null)
                .filter(alert -> episodes.stream().noneMatch(e -> e.to().equals(looked.end()) && isPart(e, alert)))
                .forEach(alert -> alerts.end(alert, alert.lastAt()));
        return state(looked, strands);
    }

    /**
     * What was over before the rule began is no news; what still goes on is, although no bin of the rule's own time is
     * over.
     */
    private static boolean concerns(Rule rule, Episode episode, Instant end) {
        return episode.to().isAfter(rule.since()) || episode.to().equals(end);
    }

    private @Nullable Series spread(Looked looked) {
        return looked.rule().kind() == RuleKind.SPREAD
                ? spreads.of(looked.topic().id(), looked.end(), ANEW.plus(COOLDOWN), hours(looked.rule()))
                : null;
    }

    private static Duration hours(Rule rule) {
        return Duration.ofHours(Objects.requireNonNull(rule.settings().hours()));
    }

    private void settle(Looked looked, Episode episode, List<Alert> recent) {
        Optional<Alert> mine =
                recent.stream().filter(alert -> isPart(episode, alert)).max(Comparator.comparing(Alert::lastAt));
        if (mine.isPresent()) {
            goOn(looked, episode, mine.get());
            return;
        }
        boolean history = episode.late() && episode.to().isBefore(looked.end().minus(COOLDOWN));
        if (episode.told() && !history) {
            alerts.raise(firing(looked, episode, episode.first(), episode.asOf()));
            alerts.of(List.of(looked.rule()), looked.end().minus(ANEW).minus(COOLDOWN)).stream()
                    .findFirst()
                    .ifPresent(recent::add);
        }
    }

    /** What came late may also show that a matter began earlier than was seen. */
    private static boolean isPart(Episode episode, Alert alert) {
        return !episode.from().isAfter(alert.lastAt().plus(COOLDOWN))
                && !episode.to().isBefore(alert.began().minus(COOLDOWN));
    }

    private void goOn(Looked looked, Episode episode, Alert alert) {
        boolean longer = episode.to().isAfter(alert.lastAt());
        boolean earlier = episode.from().isBefore(alert.began());
        if (longer || earlier) {
            alerts.goOn(alert, firing(looked, episode, episode.latest(), episode.to()));
        }
    }

    private Firing firing(Looked looked, Episode episode, Reading reading, Instant asOf) {
        Rule rule = looked.rule();
        Duration window = rule.kind() == RuleKind.SPREAD ? hours(rule) : reading.window();
        Evidence.Sight now = sources.of(looked.topic());
        Evidence.Sight sight = new Evidence.Sight(now.alive(), now.all(), coverage(looked));
        boolean negative = rule.kind() == RuleKind.NEGATIVE_VOLUME || rule.kind() == RuleKind.NEGATIVE_SHARE;
        return new Firing(
                rule,
                looked.topic().name(),
                String.valueOf(asOf.getEpochSecond() / 60),
                episode.from(),
                episode.to(),
                episode.late(),
                !asOf.isAfter(rule.since()),
                CountNumbers.of(rule.kind(), rule.settings(), reading, window, asOf),
                evidence.of(new WindowQuery(looked.topic().id(), asOf.minus(window), asOf, negative), sight));
    }

    private static double coverage(Looked looked) {
        Series series = looked.signal().minutes();
        return series.size() == 0 ? 1 : series.coverage(series.size() - 1);
    }

    /** Of two strands the one that is more serious speaks. */
    private static RuleState state(Looked looked, List<Strand> strands) {
        Reading last = strands.stream()
                .filter(strand -> !strand.readings().isEmpty())
                .map(strand -> strand.readings().getLast())
                .max(Comparator.comparingInt((Reading r) -> rank(r.state())).thenComparingDouble(Reading::surprise))
                .orElseThrow();
        return RuleState.of(looked.rule().id(), last, coverage(looked), looked.end(), looked.now());
    }

    private static int rank(State state) {
        return switch (state) {
            case LEARNING -> 0;
            case NORMAL -> 1;
            case PENDING -> 2;
            case RECOVERING -> 3;
            case FIRING -> 4;
            case BLIND -> 5;
        };
    }
}
