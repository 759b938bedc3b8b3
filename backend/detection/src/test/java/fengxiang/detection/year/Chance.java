package fengxiang.detection.year;

/**
 * How much a stream varies beyond a Poisson distribution, as variances of factors whose mean is 1: of each hour, and of
 * each day.
 */
record Chance(double hourly, double daily) {

    /** By a third from hour to hour, by a seventh from day to day. */
    static final Chance USUAL = new Chance(0.1, 0.02);

    /** By almost a half from hour to hour, by a quarter from day to day. */
    static final Chance ROUGH = new Chance(0.2, 0.05);
}
