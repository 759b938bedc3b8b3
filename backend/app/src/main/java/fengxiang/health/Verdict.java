package fengxiang.health;

import java.time.Instant;

/**
 * How a source is, and why.
 *
 * @param since from when on for this cause
 */
public record Verdict(String sourceId, State state, Cause cause, Instant since, Facts facts) {}
