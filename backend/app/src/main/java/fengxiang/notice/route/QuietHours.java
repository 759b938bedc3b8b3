package fengxiang.notice.route;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours of every day, in Shanghai, in which somebody wants to be told only what cannot wait. May cross midnight. Pure.
 *
 * @param start HH:mm, the first quiet minute
 * @param end HH:mm, the first minute that is not quiet
 */
record QuietHours(String start, String end) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** When they end, if it is quiet at that moment; null: it is not. */
    @Nullable
    Instant end(Instant now) {
        LocalTime from = LocalTime.parse(start);
        LocalTime to = LocalTime.parse(end);
        ZonedDateTime local = now.atZone(ZONE);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = from.isAfter(to);
        boolean late = !time.isBefore(from);
        boolean early = time.isBefore(to);
        if (overMidnight ? !late && !early : !late || !early) {
            return null;
        }
        return local.toLocalDate()
                .plusDays(overMidnight && late ? 1 : 0)
                .atTime(to)
                .atZone(ZONE)
                .toInstant();
    }
}
