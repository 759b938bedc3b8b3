package fengxiang.text.dates;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones as feeds and pages write them. */
final class Zones {

    /** For use in patterns; one group. */
    static final String NUMERIC = "(?:(?:GMT|UTC|UT)\\s?)?[+-]\\d{1,2}(?::?[0-5]\\d)?(?![\\d:])";

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d\\d)?$");
    /** Hours; CST and its like are the time of China here, not of America. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("MSK", 3),
            Map.entry("CST", 8),
            Map.entry("HKT", 8),
            Map.entry("SGT", 8),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("EDT", -4),
            Map.entry("EST", -5),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8));

    private Zones() {}

    /** Null: none is written, or one that is not known. */
    static @Nullable ZoneOffset of(@Nullable String written) {
        String zone = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
        Matcher m = OFFSET.matcher(zone);
        try {
            if (m.find()) {
                int minutes =
                        Integer.parseInt(m.group(2)) * 60 + (m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
                return ZoneOffset.ofTotalSeconds((m.group(1).equals("-") ? -60 : 60) * minutes);
            }
            Integer hours = HOURS.get(zone);
            return hours == null ? null : ZoneOffset.ofHours(hours);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
