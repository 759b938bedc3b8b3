package fengxiang.detection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Scores the windows of a series, bin after bin. */
final class Scoring {

    private final Series series;
    private final Judgements judgements;
    private final Window[] windows;
    private final Window.Found[] found;
    private final int learned;
    private final int fewest;
    private final int longestEvent;
    private int lasted;

    Scoring(Detector detector, Series series) {
        Settings settings = detector.settings();
        this.series = series;
        this.judgements = new Judgements(detector.judged(), series);
        Hours hours = new Hours(series, detector.calendar(), detector.zone(), judgements);
        Expected expected = Baseline.of(series, hours, settings.floor());
        this.windows = settings.windows().stream()
                .map(length -> new Window(length, series, expected, settings, judgements))
                .toArray(Window[]::new);
        this.found = new Window.Found[windows.length];
        this.learned = series.bins(Duration.ofHours(Baseline.FEWEST_HOURS));
        this.fewest = settings.fewest();
        this.longestEvent = settings.memory() == Memory.ROBUST ? series.bins(Duration.ofDays(1)) : 0;
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
        Window.Found best = found[0] = windows[0].next(bin);
        for (int i = 1; i < windows.length; i++) {
            found[i] = windows[i].next(bin);
            best = isBetter(found[i], best) ? found[i] : best;
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

    /** Of each window, what was found last. */
    Window.Found found(int window) {
        return found[window];
    }

    /**
     * What came of it. Where bursts are not learned from, no window learns that reaches into the first day of an
     * episode: what goes on for longer is how things are.
     */
    void saw(int bin, State state) {
        lasted = state.isFiring() ? lasted + 1 : 0;
        if (lasted > 0 && lasted <= longestEvent) {
            judgements.warn(bin);
        }
    }
}
