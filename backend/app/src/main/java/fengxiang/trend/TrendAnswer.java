package fengxiang.trend;

import fengxiang.figure.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The curves of all subjects.
 *
 * @param at moment of counting
 * @param zone of days, weeks and months
 * @param collected all articles collected in the range, with the same filters
 * @param collectedBars the same in each bar; null: not asked for
 */
record TrendAnswer(
        Instant at,
        String zone,
        Interval interval,
        long collected,
        @Nullable List<Long> collectedBars,
        List<SubjectTrend> subjects) {}
