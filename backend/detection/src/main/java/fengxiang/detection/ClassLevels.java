package fengxiang.detection;

/**
 * How much more is published on days of one class than on those of another, drawn towards no difference as long as
 * little is known (the mean of a Poisson rate with a gamma prior). Of holidays there are few: they are drawn towards
 * weekends.
 */
final class ClassLevels {

    /** As much as so many articles weighs what is taken for granted. */
    private static final double PRIOR = 20;

    /** A stream that has just become another has days of one class before it and of the other behind it. */
    private static final double MOST = 3;

    private static final double LEAST = 1e-3;

    private final double[] totals = new double[DayClass.values().length];
    private final int[] hours = new int[totals.length];

    /** @param sign 1 to add an hour, -1 to take it out again */
    void add(DayClass dayClass, double total, int sign) {
        totals[dayClass.ordinal()] += sign * total;
        hours[dayClass.ordinal()] += sign;
    }

    /** By what a total of one class is multiplied to be compared with another. */
    double ratio(DayClass from, DayClass to) {
        return from == to ? 1 : Math.clamp(level(to) / level(from), 1 / MOST, MOST);
    }

    private double level(DayClass dayClass) {
        double all = 0;
        int known = 0;
        for (int i = 0; i < totals.length; i++) {
            all += totals[i];
            known += hours[i];
        }
        double mean = Math.max(LEAST, known == 0 ? 0 : all / known);
        double usual = dayClass == DayClass.HOLIDAY ? drawn(DayClass.WEEKEND, mean) : mean;
        return drawn(dayClass, usual);
    }

    private double drawn(DayClass dayClass, double mean) {
        int i = dayClass.ordinal();
        return (Math.max(0, totals[i]) + PRIOR) / (hours[i] + PRIOR / mean);
    }
}
