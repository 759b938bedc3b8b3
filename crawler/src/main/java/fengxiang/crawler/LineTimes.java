package fengxiang.crawler;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times as the commands write them: ISO 8601 with the offset of Shanghai. */
final class LineTimes {

    private static final DateTimeFormatter SHANGHAI =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));

    private LineTimes() {}

    static @Nullable String of(@Nullable Instant instant) {
        return instant == null ? null : SHANGHAI.format(instant);
    }
}
