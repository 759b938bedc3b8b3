package fengxiang.detection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * So many in a window, whatever is usual. Needs no history.
 *
 * @param least that the window has to have, 1 or more
 */
public record Absolute(Duration window, long least, Pace pace) {

    public Absolute {
        if (least < 1) {
            throw new IllegalArgumentException("least: " + least);
        }
    }

    /** One for each bin, decided by what was known of the counts at its end. */
    public List<Reading> read(Series series) {
        Sums sums = new Sums(window, series);
        Episode episode = new Episode(pace, series);
        List<Reading> readings = new ArrayList<>(series.size());
        for (int bin = 0; bin < series.size(); bin++) {
            readings.add(series.isBlind(bin) ? Reading.none(window, State.BLIND) : reading(bin, sums, episode));
        }
        return List.copyOf(readings);
    }

    /** Episodes that are there only with what became known later. */
    public List<LateEpisode> late(Series series) {
        return series.late().isEmpty()
                ? List.of()
                : LateEpisode.of(read(series), read(series.known()), series.bins(pace.cooldown()));
    }

    private Reading reading(int bin, Sums sums, Episode episode) {
        double count = sums.onTime(bin);
        Episode.Step step = episode.step(bin, count >= least, count < least);
        return new Reading(window, count, sums.all(bin), count, 0, 0, 0, step.state(), step.notice());
    }
}
