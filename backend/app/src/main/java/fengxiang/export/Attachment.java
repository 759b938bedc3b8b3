package fengxiang.export;

import fengxiang.figure.Interval;
import fengxiang.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The name and kind of a file that a browser keeps. */
final class Attachment {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

    private Attachment() {}

    /** @param asked when it was asked for, part of the name */
    static void announce(HttpServletResponse response, TableFormat table, Instant asked) {
        String name = "检索-" + STAMP.format(asked.atZone(Interval.ZONE)) + "." + table;
        response.setContentType(table.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"articles." + table + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
