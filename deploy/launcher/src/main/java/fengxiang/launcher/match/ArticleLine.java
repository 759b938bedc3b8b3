package fengxiang.launcher.match;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.LineException;
import fengxiang.matching.Publication;
import java.util.List;

/** An article as a line of the input. */
record ArticleLine(String id, Publication publication) {

    private static final List<String> TIERS = List.of("national", "provincial", "city", "other");
    private static final List<String> KINDS = List.of("news", "social", "review", "manual");

    static ArticleLine of(JsonLine line) throws LineException {
        String outlet = line.text("outlet", "");
        return new ArticleLine(
                line.text("id"),
                new Publication(
                        line.text("title"),
                        line.text("text"),
                        outlet.isBlank() ? List.of() : List.of(outlet),
                        oneOf(line, "tier", "other", TIERS),
                        oneOf(line, "kind", "news", KINDS),
                        null));
    }

    private static String oneOf(JsonLine line, String field, String fallback, List<String> values)
            throws LineException {
        String value = line.text(field, fallback);
        if (!values.contains(value)) {
            throw line.wrong("field " + field + " is none of " + String.join(", ", values) + ": " + value);
        }
        return value;
    }
}
