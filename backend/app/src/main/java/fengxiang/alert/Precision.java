package fengxiang.alert;

/**
 * How often a rule was right.
 *
 * @param fired alerts in all
 * @param confirmed of them, those that a person found to be right
 * @param falseAlarms of them, those that a person found to be wrong
 */
public record Precision(long fired, long confirmed, long falseAlarms) {}
