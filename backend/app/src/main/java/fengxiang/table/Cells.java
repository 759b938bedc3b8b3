package fengxiang.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells as texts. Pure. */
final class Cells {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Cells() {}

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Instant at -> TIME.format(at.atZone(ZONE));
            default -> cell.toString();
        };
    }

    /** A text that a spreadsheet would take for a formula stays a text. */
    static String plain(@Nullable Object cell) {
        String text = text(cell);
        boolean formula = cell instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
