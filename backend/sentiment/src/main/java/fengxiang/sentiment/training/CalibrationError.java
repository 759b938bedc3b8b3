package fengxiang.sentiment.training;

/**
 * How far probabilities are off, from 0 to 1.
 *
 * @param interval lower and upper bound of the 95 % interval
 */
public record CalibrationError(double error, double[] interval) {}
