package fengxiang.detection;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores the windows of a series, bin after bin. */
final class Scoring {

    private final Series series;
    private final Window[] windows;
    private final int learned;
    private final int fewest;

    Scoring(Detector detector, Series series, List<Duration> lengths) {
        Settings settings = detector.settings();
        Judgements judgements = new Judgements(detector.judged(), series);
        Hours hours = new Hours(series, detector.calendar(), detector.zone(), judgements);
        Expected expected = Baseline.of(series, hours, settings.floor());
        this.series = series;
        this.windows = lengths.stream()
                .map(length -> new Window(length, series, expected, settings, judgements))
                .toArray(Window[]::new);
        this.learned = series.bins(Duration.ofHours(Baseline.FEWEST_HOURS));
        this.fewest = settings.fewest();
    }

    /** Why nothing can be said of a bin; null where something can. */
    @Nullable
    State silence(int bin) {
        if (series.isBlind(bin)) {
            return State.BLIND;
        }
        return bin < learned ? State.LEARNING : null;
    }

    /**
     * The most surprising of the windows with enough in them, or of all where none has; for each bin that is not
     * silent.
     */
    Window.Found best(int bin) {
        Window.Found best = windows[0].next(bin);
        for (int i = 1; i < windows.length; i++) {
            Window.Found found = windows[i].next(bin);
            best = isBetter(found, best) ? found : best;
        }
        return best;
    }

    private boolean isBetter(Window.Found one, Window.Found other) {
        boolean enough = one.count() >= fewest;
        if (enough != other.count() >= fewest) {
            return enough;
        }
        return one.surprise() > other.surprise() || one.surprise() == other.surprise() && one.count() > other.count();
    }
}
