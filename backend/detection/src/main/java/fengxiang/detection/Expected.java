package fengxiang.detection;

/**
 * What is usual in each bin, were everything seen.
 *
 * @param counts that are expected
 * @param doubt how little that rests on, see {@link Dispersion#of(double, double)}; next to nothing from four weeks on
 */
record Expected(double[] counts, double[] doubt) {}
