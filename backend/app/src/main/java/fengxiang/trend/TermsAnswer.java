package fengxiang.trend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keywords that stand out.
 *
 * @param before where the time begins that the range is compared with; it is as long, and ends where the range begins.
 *     Null: the range is open, so there is nothing before it, and the most frequent come first
 * @param articles in the range
 * @param articlesBefore in the time before
 * @param earlier articles in everything before the range
 * @param terms what stands out most first
 */
record TermsAnswer(
        Instant at,
        @Nullable Instant before,
        long articles,
        long articlesBefore,
        long earlier,
        List<TrendTerm> terms) {}
