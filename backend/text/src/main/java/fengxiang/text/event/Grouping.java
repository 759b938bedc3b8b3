package fengxiang.text.event;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides to which event a report belongs: to the one whose reports are the most like it on average, if they are like
 * enough. The average keeps an event from growing over into the next by a single report between them.
 */
public final class Grouping {

    /** Reports this far apart belong to different events, however alike: the same thing happened again. */
    public static final Duration LONGEST_GAP = Duration.ofDays(30);

    private static final double LIKE = 0.8;

    /** Up to here time says nothing: a report may well come a week later or two. */
    private static final double SAME_TIME_DAYS = 10;

    private static final double LOSS_A_DAY = 0.006;

    private Grouping() {}

    /** Above 0 where the report belongs to the event; the more, the surer. */
    public static double fit(Report report, Event event) {
        Duration distance = event.distance(report);
        if (distance.compareTo(LONGEST_GAP) > 0) {
            return -1;
        }
        double days = distance.toSeconds() / (double) Duration.ofDays(1).toSeconds();
        return event.likeness(report) - LIKE - LOSS_A_DAY * Math.max(0, days - SAME_TIME_DAYS);
    }

    /**
     * The event that the report belongs to; empty: a new one.
     *
     * @param candidates those that may be alike, by name
     * @param wanted names of events that people put the report into; one of them wins, whether it is alike or not
     * @param refused names of events that people took it out of
     */
    public static <E> Optional<E> choose(Report report, Map<E, Event> candidates, Set<E> wanted, Set<E> refused) {
        E best = null;
        double most = 0;
        for (Map.Entry<E, Event> candidate : candidates.entrySet()) {
            if (refused.contains(candidate.getKey())) {
                continue;
            }
            double fit = fit(report, candidate.getValue()) + (wanted.contains(candidate.getKey()) ? 1000 : 0);
            if (fit > most) {
                most = fit;
                best = candidate.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
