package fengxiang.detection.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a rule did in some years. */
final class Tally {

    private int needless;
    private int days;
    private int events;
    private final List<Double> delays = new ArrayList<>();

    /** A year without events. */
    void quiet(List<Integer> notices) {
        days += Rates.DAYS - Rates.BEFORE;
        needless += (int)
                notices.stream().filter(bin -> bin >= Rates.BEFORE * Rates.DAY).count();
    }

    /** A year with events: found is what a notice is for within a day of the first article. */
    void eventful(List<Integer> notices, Topic topic) {
        for (double first : topic.events()) {
            events++;
            notices.stream()
                    .map(bin -> bin + 1 - first)
                    .filter(after -> after > 0 && after <= Rates.DAY)
                    .findFirst()
                    .ifPresent(after -> delays.add(after / 4));
        }
    }

    double needlessPerMonth() {
        return 30.0 * needless / days;
    }

    double found() {
        return (double) delays.size() / events;
    }

    /** Hours from the first article to the notice, of those found. */
    double medianDelay() {
        Collections.sort(delays);
        return delays.isEmpty() ? Double.NaN : delays.get(delays.size() / 2);
    }

    int events() {
        return events;
    }
}
