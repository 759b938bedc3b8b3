package fengxiang.trend;

import java.time.Instant;

/**
 * A bar.
 *
 * @param from where it begins; a search from here and to its end gives exactly these articles, and those known by the
 *     day only that are in no bar shorter than a day
 * @param to its end, which is not part of it
 * @param complete it is over, and the range does not cut it
 */
record TrendBar(Instant from, Instant to, boolean complete, Figures figures) {}
