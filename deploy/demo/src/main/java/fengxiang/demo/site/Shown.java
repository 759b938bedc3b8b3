package fengxiang.demo.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a page writes its time of publication, and what of it can be read there. */
record Shown(String pattern, String precision) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    String of(Instant at) {
        return pattern.isEmpty() ? "" : format(pattern, at);
    }

    static String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at.atZone(ZONE));
    }

    static String iso(Instant at) {
        return format("yyyy-MM-dd'T'HH:mm:ss'+08:00'", at);
    }
}
