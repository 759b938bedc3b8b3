package fengxiang.text.event;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The sum of an event's reports. What two of them share on average can be told from it without going through them. Not
 * safe for several threads.
 */
public final class Event {

    /** Of titles without a common pair of characters; stands for what titles that are missing might have shared. */
    private static final double UNTITLED = 0.08;

    /** Meanings further apart are not looked at closer. */
    private static final double HOPELESS = 0.45;

    private static final int MOST_PAIRS = 2000;

    private final Map<Integer, Float> titles = new HashMap<>();
    private final float[] vectors;
    private int reports;
    private int titled;
    private Instant first;
    private Instant last;

    /** An event with one report. */
    public Event(Report report) {
        vectors = new float[report.dimensions()];
        first = report.published();
        last = report.published();
        add(report);
    }

    public void add(Report report) {
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] += report.coordinate(i);
        }
        if (titles.size() < MOST_PAIRS) {
            report.title().forEach((pair, weight) -> titles.merge(pair, weight, Float::sum));
            titled += report.title().isEmpty() ? 0 : 1;
        }
        reports++;
        first = report.published().isBefore(first) ? report.published() : first;
        last = report.published().isAfter(last) ? report.published() : last;
    }

    /** The number of reports. */
    public int size() {
        return reports;
    }

    public Instant last() {
        return last;
    }

    /**
     * How much the report has in common with the event's reports, on average: -1 to 1 for what they mean, and 0 to 1
     * for their titles.
     */
    double likeness(Report report) {
        double meaning = 0;
        for (int i = 0; i < vectors.length; i++) {
            meaning += vectors[i] * report.coordinate(i);
        }
        meaning /= reports;
        return meaning < HOPELESS ? meaning : meaning + titleLikeness(report);
    }

    private double titleLikeness(Report report) {
        if (titled == 0 || report.title().isEmpty()) {
            return UNTITLED;
        }
        double shared = 0;
        for (Map.Entry<Integer, Float> pair : report.title().entrySet()) {
            shared += pair.getValue() * titles.getOrDefault(pair.getKey(), 0f);
        }
        return shared / titled;
    }

    /** The time between the report and the event's reports; zero where it falls among them. */
    Duration distance(Report report) {
        Instant time = report.published();
        if (time.isBefore(first)) {
            return Duration.between(time, first);
        }
        return time.isAfter(last) ? Duration.between(last, time) : Duration.ZERO;
    }
}
