package fengxiang.trend;

import fengxiang.figure.Interval;
import fengxiang.platform.InvalidFieldException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The range that bars are made for. Pure.
 *
 * @param from where the first bar begins at the latest
 * @param to null: as far as there is something, and to the present
 */
record TrendRange(Instant from, @Nullable Instant to, Instant now, Interval interval) {

    /** More cannot be seen, even on a wall. */
    static final int MOST_BARS = 2_500;

    /** A bar before it is filled. */
    record Span(Instant start, Instant from, Instant to, boolean complete) {}

    /**
     * Chooses or checks the width of the bars.
     *
     * @param asked null: a screenful
     * @throws InvalidFieldException when they are too many
     */
    static TrendRange of(Instant from, @Nullable Instant to, Instant now, @Nullable Interval asked) {
        Instant end = to == null || to.isAfter(now) ? now : to;
        TrendRange range = new TrendRange(from, to, now, asked == null ? Interval.forRange(from, end) : asked);
        if (Duration.between(from, end).dividedBy(range.width()) > MOST_BARS) {
            throw new InvalidFieldException(
                    "interval", "This makes more than " + MOST_BARS + " bars.", "a wider one, or a shorter range");
        }
        return range;
    }

    /** At least as narrow as the narrowest bar. */
    private Duration width() {
        return switch (interval) {
            case QUARTER_HOUR -> Duration.ofMinutes(15);
            case HOUR -> Duration.ofHours(1);
            case DAY -> Duration.ofDays(1);
            case WEEK -> Duration.ofDays(7);
            case MONTH -> Duration.ofDays(28);
        };
    }

    boolean shorterThanADay() {
        return !interval.isCalendar();
    }

    /**
     * The bars, cut where the range begins and ends. What lies ahead has none, unless there is something in it.
     *
     * @param latest where the latest bar begins that holds something; null: nothing was found
     */
    List<Span> spans(@Nullable Instant latest) {
        Instant present = latest == null || latest.isBefore(now) ? now : latest;
        List<Span> spans = new ArrayList<>();
        for (Instant start = interval.floor(from); !start.isAfter(present); start = interval.next(start)) {
            if (to != null && !start.isBefore(to)) {
                break;
            }
            Instant end = interval.next(start);
            Instant first = start.isBefore(from) ? from : start;
            Instant last = to != null && end.isAfter(to) ? to : end;
            boolean whole = first.equals(start) && last.equals(end);
            spans.add(new Span(start, first, last, whole && !end.isAfter(now)));
        }
        return spans;
    }
}
