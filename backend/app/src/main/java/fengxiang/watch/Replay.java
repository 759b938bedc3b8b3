package fengxiang.watch;

import fengxiang.detection.Series;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.signal.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule of counts on the past of a topic. Pure.
 *
 * @param spread distinct outlets; only for {@link RuleKind#SPREAD}
 * @param from what ended before is no part of the answer
 */
record Replay(
        CountRules reader,
        RuleKind kind,
        Signal signal,
        @Nullable Series spread,
        Instant from) {

    private static final Duration COOLDOWN = Duration.ofHours(24);
    private static final double[] SURPRISES = {2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8};
    private static final double[] PARTS = {0.4, 0.6, 0.8, 1, 1.5, 2, 3, 5};

    /** What people would have been told of, by time: what begins within a day of another's end is the same. */
    List<Episode> alerts(RuleSettings settings) {
        List<Episode> all = reader.read(kind, settings, signal, spread, List.of()).stream()
                .flatMap(strand -> Episode.of(strand, from).stream())
                .filter(episode -> !episode.from().isBefore(from))
                .sorted(Comparator.comparing(Episode::from))
                .toList();
        List<Episode> alerts = new ArrayList<>();
        Instant quiet = Instant.MIN;
        for (Episode episode : all) {
            if (episode.told() && episode.from().isAfter(quiet)) {
                alerts.add(episode);
            }
            Instant end = episode.to().plus(COOLDOWN);
            quiet = alerts.isEmpty() || end.isBefore(quiet) ? quiet : end;
        }
        return alerts;
    }

    /** The settings with other thresholds, by these. */
    List<RuleSettings> others(RuleSettings settings) {
        if (settings.fire() != null) {
            return DoubleStream.of(SURPRISES)
                    .mapToObj(fire ->
                            new RuleSettings(fire, settings.fewest(), settings.hours(), null, null, settings.noisy()))
                    .toList();
        }
        if (settings.fewest() == null) {
            return List.of();
        }
        int fewest = Objects.requireNonNull(settings.fewest());
        return DoubleStream.of(PARTS)
                .mapToObj(part -> (int) Math.max(1, Math.round(part * fewest)))
                .distinct()
                .map(other -> new RuleSettings(null, other, settings.hours(), null, null, null))
                .toList();
    }

    static double value(RuleSettings settings) {
        return settings.fire() != null ? settings.fire() : Objects.requireNonNull(settings.fewest());
    }
}
