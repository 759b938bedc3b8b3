package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchHour;
import fengxiang.crawl.FetchSample;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source in detail.
 *
 * @param windows what was counted in the last 1, 6 and 24 hours
 * @param hours the last seven days and the running hour
 * @param sample the latest fetch that shows the cause; null: none in the last day
 * @param history changes of state, the latest first
 */
record HealthReport(
        Verdict verdict,
        List<Counts> windows,
        List<FetchHour> hours,
        @Nullable FetchSample sample,
        List<Change> history) {

    /** See {@link FetchCounts}. */
    record Counts(
            int hours,
            FetchCounts.Statuses statuses,
            FetchCounts.Lists lists,
            FetchCounts.Pages pages,
            FetchCounts.Delivered delivered,
            Map<String, Map<String, Long>> causes,
            FetchCounts.@Nullable Delay delay) {

        static Counts of(Window window) {
            FetchCounts c = window.counts();
            return new Counts(window.hours(), c.statuses(), c.lists(), c.pages(), c.delivered(), c.causes(), c.delay());
        }
    }

    /** When which state began. */
    record Change(State state, Cause cause, Instant since) {

        static Change of(StateChange change) {
            return new Change(change.cause().state(), change.cause(), change.since());
        }
    }
}
