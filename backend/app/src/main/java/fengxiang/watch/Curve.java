package fengxiang.watch;

import fengxiang.detection.Detector;
import fengxiang.detection.Line;
import fengxiang.detection.Series;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.signal.Bins;
import fengxiang.signal.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The counts of a window at the end of each hour, and what the rule compares them with. Pure.
 *
 * @param start end of the first window
 */
record Curve(Instant start, int windowHours, List<Double> counts, List<Double> expected, List<Double> threshold) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_HOUR = (int) HOUR.dividedBy(Bins.LENGTH);
    private static final double FEW = 10;
    private static final double MANY = 100;

    static Curve of(Replay replay, RuleSettings settings) {
        Series counted = counted(replay);
        if (replay.kind() == RuleKind.SPREAD) {
            return sampled(replay, counted, hours(settings), 1, List.of());
        }
        if (settings.fire() == null) {
            return sampled(replay, counted, hours(settings), hours(settings) * PER_HOUR, List.of());
        }
        int window = window(counted, settings);
        Detector detector =
                new Detector(CountRules.settings(settings), replay.reader().calendar(), CountRules.ZONE);
        List<Line> lines = detector.lines(counted, Duration.ofHours(window));
        return sampled(replay, counted, window, window * PER_HOUR, lines);
    }

    private static Series counted(Replay replay) {
        Signal signal = replay.signal();
        return switch (replay.kind()) {
            case NEGATIVE_VOLUME -> signal.negativeDays();
            case NEGATIVE_SHARE -> signal.negativeDays();
            case SPREAD -> Objects.requireNonNull(replay.spread());
            default -> signal.days();
        };
    }

    private static int hours(RuleSettings settings) {
        return Objects.requireNonNull(settings.hours());
    }

    /** Of a topic with few articles only a day says something, of one with many an hour does. */
    private static int window(Series series, RuleSettings settings) {
        if (Boolean.TRUE.equals(settings.noisy())) {
            return 1;
        }
        double all = 0;
        for (int bin = 0; bin < series.size(); bin++) {
            all += series.count(bin);
        }
        double perDay = all / Math.max(1, series.size()) * PER_HOUR * 24;
        if (perDay < FEW) {
            return 24;
        }
        return perDay < MANY ? 4 : 1;
    }

    private static Curve sampled(Replay replay, Series series, int hours, int window, List<Line> lines) {
        List<Double> counts = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        List<Double> threshold = new ArrayList<>();
        Instant start = null;
        double sum = 0;
        for (int bin = 0; bin < series.size(); bin++) {
            sum += series.count(bin) - (bin >= window ? series.count(bin - window) : 0);
            Instant end = series.start(bin + 1);
            if (end.isAfter(replay.from()) && end.getEpochSecond() % HOUR.toSeconds() == 0) {
                start = start == null ? end : start;
                counts.add(sum);
                if (!lines.isEmpty()) {
                    expected.add(Math.round(100 * lines.get(bin).expected()) / 100.0);
                    threshold.add((double) lines.get(bin).threshold());
                }
            }
        }
        return new Curve(start == null ? replay.from() : start, hours, counts, expected, threshold);
    }
}
