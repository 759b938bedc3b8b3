package fengxiang.triage;

import fengxiang.figure.Interval;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words. Pure. */
final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    static String text(Instant at) {
        return MINUTE.format(at.atZone(Interval.ZONE));
    }
}
