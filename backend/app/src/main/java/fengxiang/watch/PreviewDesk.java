package fengxiang.watch;

import fengxiang.detection.Series;
import fengxiang.holiday.Holidays;
import fengxiang.platform.InvalidFieldException;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.rule.Rules;
import fengxiang.signal.OverallShare;
import fengxiang.signal.Signal;
import fengxiang.signal.Signals;
import fengxiang.signal.Spreads;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people try a rule. */
@Component
class PreviewDesk {

    private static final Set<Integer> DAYS = Set.of(30, 90);

    /** What is usual has been seen twice by then. */
    private static final Duration MATURE = Duration.ofDays(14);

    private final Rules rules;
    private final Topics topics;
    private final Signals signals;
    private final Spreads spreads;
    private final OverallShare overall;
    private final Holidays holidays;
    private final StoryReplay stories;
    private final PreviewEpisodes episodes;
    private final Clock clock;

    PreviewDesk(
            Rules rules,
            Topics topics,
            Signals signals,
            Spreads spreads,
            OverallShare overall,
            Holidays holidays,
            StoryReplay stories,
            PreviewEpisodes episodes,
            Clock clock) {
        this.rules = rules;
        this.topics = topics;
        this.signals = signals;
        this.spreads = spreads;
        this.overall = overall;
        this.holidays = holidays;
        this.stories = stories;
        this.episodes = episodes;
        this.clock = clock;
    }

    RulePreview preview(RulePreviewController.PreviewDraft draft) {
        WorkingTopic topic = topic(draft.topicId());
        RuleKind kind = draft.kind();
        if (kind == null) {
            throw new InvalidFieldException("kind", "The kind is missing.", "one of the kinds");
        }
        RuleSettings settings = rules.checked(kind, draft.settings());
        int days = draft.days() == null ? 30 : draft.days();
        if (!DAYS.contains(days)) {
            throw new InvalidFieldException("days", "A rule is tried on 30 or 90 days.", "30 or 90");
        }
        Instant end = signals.decidable(clock.instant());
        return switch (kind.watches()) {
            case COUNTS -> counts(topic, kind, settings, end, days);
            case STORIES -> stories.preview(topic, kind, settings, end, days);
            default -> RulePreview.none(end.minus(Duration.ofDays(days)), end);
        };
    }

    private WorkingTopic topic(@Nullable String id) {
        return topics.working().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidFieldException("topicId", "There is no such topic, or it does not work.", null));
    }

    private RulePreview counts(WorkingTopic topic, RuleKind kind, RuleSettings settings, Instant end, int days) {
        Duration length = Duration.ofDays(days);
        Instant from = end.minus(length);
        Signal signal = signals.past(topic, end, length);
        Series spread = kind == RuleKind.SPREAD
                ? spreads.of(topic.id(), end, length, Duration.ofHours(Objects.requireNonNull(settings.hours())))
                : null;
        CountRules reader = new CountRules(holidays.calendar(), overall.before(end));
        Replay replay = new Replay(reader, kind, signal, spread, from);
        List<Episode> alerts = replay.alerts(settings);
        Curve curve = Curve.of(replay, settings);
        Instant mature = signal.began().plus(MATURE);
        return new RulePreview(
                from,
                end,
                new RulePreview.BinRange(curve.start(), 60),
                curve.windowHours(),
                curve.counts(),
                curve.expected(),
                curve.threshold(),
                mature.isAfter(from) && settings.fire() != null ? mature : null,
                episodes.of(topic, kind, settings, alerts),
                alerts.size(),
                perMonth(alerts.size(), days),
                slider(replay, settings, days),
                true);
    }

    private static List<RulePreview.Notch> slider(Replay replay, RuleSettings settings, int days) {
        return replay.others(settings).stream()
                .map(other -> new RulePreview.Notch(
                        Replay.value(other), perMonth(replay.alerts(other).size(), days)))
                .toList();
    }

    static double perMonth(int alerts, int days) {
        return Math.round(300.0 * alerts / days) / 10.0;
    }
}
