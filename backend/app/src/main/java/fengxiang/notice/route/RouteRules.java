package fengxiang.notice.route;

import fengxiang.notice.Urgency;
import fengxiang.platform.InvalidFieldException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a route as people write it, field by field. Pure. */
final class RouteRules {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int LEAST_LEVEL = 4;
    private static final int MOST_TOPICS = 200;
    private static final int MOST_CHANNELS = 20;

    private RouteRules() {}

    static @Nullable Integer level(@Nullable Integer raw) {
        if (raw != null && (raw < 1 || raw > LEAST_LEVEL)) {
            throw new InvalidFieldException("level", "There is no such level.", "1 to " + LEAST_LEVEL);
        }
        return raw;
    }

    static Urgency urgency(@Nullable Urgency raw) {
        if (raw == Urgency.PAGE) {
            throw new InvalidFieldException("urgency", "What is for the page only is sent nowhere.", "soon, now");
        }
        return raw == null ? Urgency.SOON : raw;
    }

    static List<String> topics(@Nullable List<String> raw) {
        List<String> topics = raw == null ? List.of() : raw.stream().distinct().toList();
        if (topics.size() > MOST_TOPICS) {
            throw new InvalidFieldException("topics", "There are too many.", "at most " + MOST_TOPICS);
        }
        return topics;
    }

    /** Not whether they exist and may be used. */
    static List<String> channels(@Nullable List<String> raw) {
        List<String> channels =
                raw == null ? List.of() : raw.stream().distinct().toList();
        if (channels.isEmpty() || channels.size() > MOST_CHANNELS) {
            throw new InvalidFieldException("channels", "By which channels?", "1 to " + MOST_CHANNELS);
        }
        return channels;
    }

    static @Nullable QuietHours quiet(@Nullable String start, @Nullable String end) {
        if (start == null && end == null) {
            return null;
        }
        String from = time("quietStart", start);
        String to = time("quietEnd", end);
        if (from.equals(to)) {
            throw new InvalidFieldException("quietEnd", "Quiet hours end at another time than they begin.", "07:00");
        }
        return new QuietHours(from, to);
    }

    private static String time(String field, @Nullable String raw) {
        if (raw == null || !TIME.matcher(raw).matches()) {
            throw new InvalidFieldException(field, "This is no time of day.", "22:00");
        }
        return raw;
    }
}
