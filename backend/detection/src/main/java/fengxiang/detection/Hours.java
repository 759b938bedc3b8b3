package fengxiang.detection;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A series by the hours of the clock, each with the class of its day. Of an hour that was hardly seen nothing is known,
 * nor of one in which an event was that people know of.
 */
final class Hours {

    private final int[] ofBin;
    private final double[] totals;
    private final boolean[] known;
    private final DayClass[] classes;

    Hours(Series series, WorkCalendar calendar, ZoneId zone, Judgements judgements) {
        ofBin = new int[series.size()];
        Clock clock = new Clock(zone);
        long first = series.size() == 0 ? 0 : clock.hour(series.startMillis(0));
        for (int bin = 0; bin < ofBin.length; bin++) {
            // Where clocks go back an hour is twice as long.
            int before = bin == 0 ? 0 : ofBin[bin - 1];
            ofBin[bin] = Math.max(before, (int) (clock.hour(series.startMillis(bin)) - first));
        }
        int size = ofBin.length == 0 ? 0 : ofBin[ofBin.length - 1] + 1;
        totals = new double[size];
        known = new boolean[size];
        classes = classes(first, size, calendar);
        add(series, judgements);
    }

    private static DayClass[] classes(long first, int size, WorkCalendar calendar) {
        DayClass[] classes = new DayClass[size];
        for (int hour = 0; hour < size; hour++) {
            long day = Math.floorDiv(first + hour, 24L);
            boolean same = hour > 0 && day == Math.floorDiv(first + hour - 1, 24L);
            classes[hour] = same ? classes[hour - 1] : calendar.of(LocalDate.ofEpochDay(day));
        }
        return classes;
    }

    /** What was seen of an hour stands for all of it. */
    private void add(Series series, Judgements judgements) {
        double[] seen = new double[totals.length];
        for (int bin = 0; bin < ofBin.length; bin++) {
            if (!series.isBlind(bin) && !judgements.isReal(bin)) {
                totals[ofBin[bin]] += series.count(bin);
                seen[ofBin[bin]] += series.coverage(bin) / series.perHour();
            }
        }
        for (int hour = 0; hour < totals.length; hour++) {
            known[hour] = seen[hour] >= Series.LEAST_COVERAGE;
            totals[hour] = known[hour] ? totals[hour] / seen[hour] : 0;
        }
    }

    int size() {
        return totals.length;
    }

    int ofBin(int bin) {
        return ofBin[bin];
    }

    boolean isKnown(int hour) {
        return known[hour];
    }

    double total(int hour) {
        return totals[hour];
    }

    DayClass dayClass(int hour) {
        return classes[hour];
    }

    /** Of the known ones of a half-open range that is cut at the beginning; 0: none is known. */
    double mean(int from, int to) {
        double sum = 0;
        int n = 0;
        for (int hour = Math.max(0, from); hour < to; hour++) {
            if (known[hour]) {
                sum += totals[hour];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
