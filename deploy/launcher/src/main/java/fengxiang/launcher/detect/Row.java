package fengxiang.launcher.detect;

import java.time.Instant;

/**
 * A line of counts.
 *
 * @param timestamp as it was given
 * @param value as it was given
 */
record Row(String timestamp, String value, Instant at, double count) {}
