package fengxiang.detection;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a series bin by bin. Each reading depends on its bin and on those before it alone.
 *
 * @param calendar of the days
 * @param zone whose hours and days are compared
 */
public record Detector(Settings settings, WorkCalendar calendar, ZoneId zone) {

    private static final Comparator<Window.Found> BEST =
            Comparator.comparingDouble(Window.Found::surprise).thenComparingDouble(Window.Found::count);

    /** One for each bin. */
    public List<Reading> read(Series series) {
        double[] expected = Baseline.of(series, calendar, zone, settings.floor());
        List<Window> windows = settings.windows().stream()
                .map(length -> new Window(length, series, expected, settings))
                .toList();
        Episode episode = new Episode(settings, series);
        List<Reading> readings = new ArrayList<>(series.size());
        int learned = series.bins(Duration.ofHours(Baseline.FEWEST_HOURS));
        for (int bin = 0; bin < series.size(); bin++) {
            readings.add(series.isBlind(bin) ? blind() : reading(bin, bin < learned, windows, episode));
        }
        return List.copyOf(readings);
    }

    private Reading blind() {
        return new Reading(settings.windows().getFirst(), 0, 0, 0, 0, State.BLIND, false);
    }

    private Reading reading(int bin, boolean learning, List<Window> windows, Episode episode) {
        if (learning) {
            return new Reading(settings.windows().getFirst(), 0, 0, 0, 0, State.LEARNING, false);
        }
        List<Window.Found> found =
                windows.stream().map(window -> window.next(bin)).toList();
        List<Window.Found> enough =
                found.stream().filter(f -> f.count() >= settings.fewest()).toList();
        Window.Found best =
                (enough.isEmpty() ? found : enough).stream().max(BEST).orElseThrow();
        double score = enough.isEmpty() ? 0 : best.surprise();
        Episode.Step step = episode.step(bin, score);
        return new Reading(
                best.window(),
                best.count(),
                best.expected(),
                best.dispersion(),
                best.surprise(),
                step.state(),
                step.notice());
    }
}
