package fengxiang.watch;

import fengxiang.detection.LateEpisode;
import fengxiang.detection.Reading;
import fengxiang.detection.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time in which a rule finds what it looks for.
 *
 * @param from start of its first bin
 * @param to end of its last so far
 * @param first what was said when it began, or was told of again
 * @param asOf end of the bin of {@code first}
 * @param latest what was said last
 * @param told whether people are to be told, or it belongs to one of the day before
 * @param late it is there only with what became known later
 */
record Episode(Instant from, Instant to, Reading first, Instant asOf, Reading latest, boolean told, boolean late) {

    /** Those that had not ended at {@code since}, by time. Pure. */
    static List<Episode> of(Strand strand, Instant since) {
        List<Episode> episodes = new ArrayList<>();
        List<Reading> readings = strand.readings();
        int from = -1;
        for (int bin = 0; bin <= readings.size(); bin++) {
            boolean going = bin < readings.size() && isGoing(readings.get(bin), from >= 0);
            if (going && from < 0) {
                from = bin;
            } else if (!going && from >= 0) {
                add(strand, from, bin, since, episodes);
                from = -1;
            }
        }
        strand.late().stream()
                .filter(late -> !strand.series().start(late.to()).isBefore(since))
                .forEach(late -> episodes.add(late(strand, late)));
        return episodes;
    }

    /** A blind time does not end an episode. */
    private static boolean isGoing(Reading reading, boolean before) {
        return reading.state() == State.FIRING
                || reading.state() == State.RECOVERING
                || before && reading.state() == State.BLIND;
    }

    private static void add(Strand strand, int from, int to, Instant since, List<Episode> into) {
        Instant end = strand.series().start(to);
        if (end.isBefore(since)) {
            return;
        }
        List<Reading> readings = strand.readings();
        Optional<Integer> notice = Optional.empty();
        for (int bin = from; bin < to && notice.isEmpty(); bin++) {
            notice = readings.get(bin).notice() ? Optional.of(bin) : Optional.empty();
        }
        int first = notice.orElse(from);
        into.add(new Episode(
                strand.series().start(from),
                end,
                readings.get(first),
                strand.series().start(first + 1),
                readings.get(to - 1),
                notice.isPresent(),
                false));
    }

    private static Episode late(Strand strand, LateEpisode late) {
        return new Episode(
                strand.series().start(late.from()),
                strand.series().start(late.to()),
                late.first(),
                strand.series().start(late.from() + 1),
                late.first(),
                true,
                true);
    }
}
