package fengxiang.detection;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a series bin by bin. Each reading depends on its bin and on those before it alone, and on what people said.
 *
 * @param calendar of the days
 * @param zone whose hours and days are compared
 * @param judged episodes of the series that a person has judged
 */
public record Detector(Settings settings, WorkCalendar calendar, ZoneId zone, List<Judged> judged) {

    public Detector {
        judged = List.copyOf(judged);
    }

    /** Of what nobody has judged. */
    public Detector(Settings settings, WorkCalendar calendar, ZoneId zone) {
        this(settings, calendar, zone, List.of());
    }

    /** One for each bin, decided by what was known of the counts at its end. */
    public List<Reading> read(Series series) {
        Scoring scoring = new Scoring(this, series);
        Episode episode = new Episode(settings.pace(), series);
        List<Reading> readings = new ArrayList<>(series.size());
        for (int bin = 0; bin < series.size(); bin++) {
            readings.add(reading(bin, scoring, episode));
        }
        return List.copyOf(readings);
    }

    /** Episodes that are there only with what became known later. */
    public List<LateEpisode> late(Series series) {
        return series.late().isEmpty()
                ? List.of()
                : LateEpisode.of(read(series), read(series.known()), series.bins(settings.cooldown()));
    }

    /** What a chart needs beside the counts of a window, one for each bin; the window is one of the settings'. */
    public List<Line> lines(Series series, Duration window) {
        int number = settings.windows().indexOf(window);
        if (number < 0) {
            throw new IllegalArgumentException("no window of " + window);
        }
        Scoring scoring = new Scoring(this, series.known());
        Episode episode = new Episode(settings.pace(), series);
        Threshold threshold = new Threshold(settings);
        List<Line> lines = new ArrayList<>(series.size());
        for (int bin = 0; bin < series.size(); bin++) {
            State state = reading(bin, scoring, episode).state();
            boolean silent = state == State.BLIND || state == State.LEARNING;
            lines.add(silent ? Line.NONE : threshold.line(scoring.found(number)));
        }
        return List.copyOf(lines);
    }

    private Reading reading(int bin, Scoring scoring, Episode episode) {
        State silence = scoring.silence(bin);
        if (silence != null) {
            return Reading.none(settings.windows().getFirst(), silence);
        }
        Window.Found best = scoring.best(bin);
        double score = best.count() >= settings.fewest() ? best.surprise() : 0;
        Episode.Step step = episode.step(bin, score >= settings.fire(), score < settings.clear());
        scoring.saw(bin, step.state());
        return new Reading(
                best.window(),
                best.count(),
                best.all(),
                best.count(),
                best.expected(),
                best.dispersion(),
                best.surprise(),
                step.state(),
                step.notice());
    }
}
