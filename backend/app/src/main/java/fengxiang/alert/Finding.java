package fengxiang.alert;

import java.time.Instant;

/**
 * What a person found of an alert.
 *
 * @param real false: 误报
 * @param reason in their words; never empty for a false alert
 * @param by user name of our own staff
 */
public record Finding(boolean real, String reason, String by, Instant at) {}
