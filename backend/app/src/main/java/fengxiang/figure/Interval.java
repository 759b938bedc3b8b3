package fengxiang.figure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Width of the bars of a histogram; days, weeks and months are those of China. */
public enum Interval {
    QUARTER_HOUR("15m", Duration.ofDays(1)),
    HOUR("1h", Duration.ofDays(7)),
    DAY("1d", Duration.ofDays(190)),
    WEEK("1w", Duration.ofDays(3 * 366)),
    MONTH("1M", Duration.ofDays(400 * 366));

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String wireName;
    private final Duration longest;

    Interval(String wireName, Duration longest) {
        this.wireName = wireName;
        this.longest = longest;
    }

    /** The finest that does not give more bars than a screen shows (about 190). */
    public static Interval forRange(Instant from, Instant to) {
        Duration range = Duration.between(from, to);
        for (Interval interval : values()) {
            if (range.compareTo(interval.longest) <= 0) {
                return interval;
            }
        }
        return MONTH;
    }

    /** The beginning of the bar that a moment lies in. */
    public Instant floor(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        ZonedDateTime midnight = local.truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime start = switch (this) {
            case QUARTER_HOUR -> local.truncatedTo(ChronoUnit.HOURS).plusMinutes(local.getMinute() / 15 * 15L);
            case HOUR -> local.truncatedTo(ChronoUnit.HOURS);
            case DAY -> midnight;
            case WEEK -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> midnight.withDayOfMonth(1);
        };
        return start.toInstant();
    }

    /** The beginning of the bar after the one that begins at a moment. */
    public Instant next(Instant start) {
        ZonedDateTime local = start.atZone(ZONE);
        ZonedDateTime result = switch (this) {
            case QUARTER_HOUR -> local.plusMinutes(15);
            case HOUR -> local.plusHours(1);
            case DAY -> local.plusDays(1);
            case WEEK -> local.plusWeeks(1);
            case MONTH -> local.plusMonths(1);
        };
        return result.toInstant();
    }

    public boolean isCalendar() {
        return this == DAY || this == WEEK || this == MONTH;
    }

    /** The wire name, which is Elasticsearch's too. */
    @Override
    public String toString() {
        return wireName;
    }
}
