package fengxiang.source;

import org.jspecify.annotations.Nullable;

/**
 * A source's state in the frontier.
 *
 * @param lastRun null: nothing was fetched in the last 24 hours
 * @param known addresses known
 * @param pending addresses still to be fetched for the first time, or again after a failure
 */
public record Activity(@Nullable Run lastRun, long known, long pending) {

    public static final Activity NONE = new Activity(null, 0, 0);
}
