package fengxiang.launcher.bench.dashboards;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The whole minutes in which something was published.
 *
 * @param first the first one
 * @param minutes how many
 */
record Times(Instant first, int minutes) {

    /** The longest range that is asked for, and as much more as the questions move. */
    private static final Duration LENGTH = Duration.ofDays(100);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);

    static Times until(Instant end) {
        Instant last = end.truncatedTo(ChronoUnit.MINUTES);
        return new Times(last.minus(LENGTH), (int) LENGTH.toMinutes());
    }

    Instant end() {
        return at(minutes);
    }

    Instant at(int minute) {
        return first.plus(Duration.ofMinutes(minute));
    }

    /** The first minute that does not begin before a moment; one of these at the least, the one after them at most. */
    int from(Instant moment) {
        long seconds = Duration.between(first, moment).plusNanos(999_999_999).toSeconds();
        return (int) Math.clamp(Math.ceilDiv(seconds, 60), 0, minutes);
    }

    /** Where the day begins in China; the first minute where that was before. */
    int midnight(int minute) {
        return from(at(minute).atZone(ZONE).truncatedTo(ChronoUnit.DAYS).toInstant());
    }

    /** As indices are named by the months of collection. */
    String month(int minute) {
        return MONTH.format(at(minute).atOffset(ZoneOffset.UTC));
    }
}
