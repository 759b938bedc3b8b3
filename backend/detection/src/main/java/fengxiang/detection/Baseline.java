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
    private static final DayClass[] CLASSES = DayClass.values();
    private static final double MOST_CHANGE = 3;
    private static final double DAMPING = 0.7;

    private final Hours hours;
    private final double[] raw;
    private final ClassLevels levels = new ClassLevels();
    private final double[] ratios = new double[CLASSES.length];
    private final Candidates candidates = new Candidates(3 * DAYS);

    private Baseline(Hours hours) {
        this.hours = hours;
        this.raw = new double[hours.size()];
    }

    /**
     * Of each bin.
     *
     * @param floor of what is expected, as a part of its mean of the last 7 days
     */
    static Expected of(Series series, Hours hours, double floor) {
        Baseline baseline = new Baseline(hours);
        double[] expected = new double[hours.size()];
        double[] doubt = new double[hours.size()];
        for (int hour = 0; hour < expected.length; hour++) {
            baseline.move(hour);
            baseline.raw[hour] = baseline.raw(hour);
            expected[hour] = baseline.raw[hour] * baseline.level(hour);
            doubt[hour] = baseline.doubt();
        }
        Expected bins = new Expected(new double[series.size()], new double[series.size()]);
        for (int bin = 0; bin < series.size(); bin++) {
            int hour = hours.ofBin(bin);
            double least = floor == 0 ? 0 : floor * mean(expected, hour - WEEK + 1, hour + 1);
            bins.counts()[bin] = Math.max(expected[hour], least) / series.perHour();
            bins.doubt()[bin] = doubt[hour];
        }
        return bins;
    }

    /**
     * Of the candidates that have just been looked at: the variance of a mean of n hours is {@code 1/n} of theirs. What
     * it is after four weeks is left out, because the spread has learned it by then.
     */
    private double doubt() {
        double sameHours = Math.max(candidates.weight(), OTHER_CLASS) / (2 * SAME_CLASS);
        return Math.max(0, 1 / sameHours - 1.0 / DAYS);
    }

    /** As many of 28 days as a doubt stands for, 0 to 1. */
    static double known(double doubt) {
        return 1 / (1 + DAYS * doubt);
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

    /** Of the classes the same 28 days are compared. */
    private void move(int hour) {
        count(hour - 1 - GUARD, 1);
        count(hour - 1 - GUARD - DAYS * DAY, -1);
    }

    private void count(int hour, int sign) {
        if (hour >= 0 && hours.isKnown(hour)) {
            levels.add(hours.dayClass(hour), usual(hour), sign);
        }
    }

    /** Without what is far above it. */
    private double usual(int hour) {
        return Math.min(hours.total(hour), 3 * raw[hour] + 5);
    }

    private void collect(int hour) {
        DayClass dayClass = hours.dayClass(hour);
        for (DayClass from : CLASSES) {
            ratios[from.ordinal()] = levels.ratio(from, dayClass);
        }
        for (int day = 1; day <= DAYS; day++) {
            int same = hour - DAY * day;
            for (int other = Math.max(0, same - 1); other <= Math.min(same + 1, hour - 1 - GUARD); other++) {
                if (hours.isKnown(other)) {
                    double weight = hours.dayClass(other) == dayClass ? SAME_CLASS : OTHER_CLASS;
                    double total =
                            hours.total(other) * ratios[hours.dayClass(other).ordinal()];
                    candidates.add(total, other == same ? 2 * weight : weight);
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
                there += usual(other);
                usual += raw[other];
            }
        }
        return Math.pow(Math.clamp(there / usual, 1 / MOST_CHANGE, MOST_CHANGE), DAMPING);
    }
}
