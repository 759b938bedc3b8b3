package fengxiang.detection;

/**
 * How much is usual at an hour: the mean of the same hour, and half as much of those beside it, of the 28 days before,
 * without the last day, so that an episode does not raise what it is compared with. Days of another class count for
 * less, bursts are cut off at the 90 % quantile, and it follows the level of the last week.
 */
final class Baseline {

    /** Hours before which nothing is compared. */
    static final int FEWEST_HOURS = 26;

    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final int DAYS = 28;
    private static final int GUARD = DAY;
    /** Weights of the hours beside the same, which has twice as much; whole, so that their sums are exact. */
    private static final double SAME_CLASS = 10;

    private static final double OTHER_CLASS = 3;
    private static final double LEAST_OF_WEEK = 0.05;
    private static final double LEAST = 0.02;
    private static final double MOST_CHANGE = 3;
    private static final double DAMPING = 0.7;

    private final Hours hours;
    private final double[] raw;
    private final Candidates candidates = new Candidates(3 * DAYS);

    private Baseline(Hours hours) {
        this.hours = hours;
        this.raw = new double[hours.size()];
    }

    /**
     * Expected in each bin, were everything seen.
     *
     * @param floor as a part of the mean of what was expected in the last 7 days
     */
    static double[] of(Series series, Hours hours, double floor) {
        Baseline baseline = new Baseline(hours);
        double[] expected = new double[hours.size()];
        for (int hour = 0; hour < expected.length; hour++) {
            baseline.raw[hour] = baseline.raw(hour);
            expected[hour] = baseline.raw[hour] * baseline.level(hour);
        }
        double[] bins = new double[series.size()];
        for (int bin = 0; bin < bins.length; bin++) {
            int hour = hours.ofBin(bin);
            double least = floor == 0 ? 0 : floor * mean(expected, hour - WEEK + 1, hour + 1);
            bins[bin] = Math.max(expected[hour], least) / series.perHour();
        }
        return bins;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        int begin = Math.max(0, from);
        for (int i = begin; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - begin);
    }

    private double raw(int hour) {
        double least = Math.max(LEAST_OF_WEEK * hours.mean(hour - WEEK, hour), LEAST);
        candidates.clear();
        if (hour >= FEWEST_HOURS) {
            collect(hour);
        }
        return Math.max(least, candidates.isEmpty() ? hours.mean(hour - DAY, hour) : candidates.mean());
    }

    private void collect(int hour) {
        DayClass dayClass = hours.dayClass(hour);
        for (int day = 1; day <= DAYS; day++) {
            int same = hour - DAY * day;
            for (int other = Math.max(0, same - 1); other <= Math.min(same + 1, hour - 1 - GUARD); other++) {
                if (hours.isKnown(other)) {
                    double weight = hours.dayClass(other) == dayClass ? SAME_CLASS : OTHER_CLASS;
                    candidates.add(hours.total(other), other == same ? 2 * weight : weight);
                }
            }
        }
    }

    /** How much more there was than usual in the week before the last day, damped; at most three times, or a third. */
    private double level(int hour) {
        double there = 1;
        double usual = 1;
        int end = hour - GUARD;
        for (int other = Math.max(0, end - WEEK); other < end; other++) {
            if (hours.isKnown(other)) {
                there += Math.min(hours.total(other), 3 * raw[other] + 5);
                usual += raw[other];
            }
        }
        return Math.pow(Math.clamp(there / usual, 1 / MOST_CHANGE, MOST_CHANGE), DAMPING);
    }
}
