package fengxiang.launcher.match;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.LineException;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;
import fengxiang.text.query.TopicQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as a line of the topics file: id, and query or names or both. */
record TopicLine(String id, Query query) {

    /** Each name is asked for in four fields; more are a list of words, not names of one organisation. */
    static final int MOST_NAMES = 1_000;

    static TopicLine of(JsonLine line) throws LineException {
        String id = line.text("id");
        List<String> names = line.texts("names");
        if (names.size() > MOST_NAMES) {
            throw line.wrong("field names has " + names.size() + " names; at most " + MOST_NAMES);
        }
        String text = line.text("query", "");
        Query query = text.isBlank() ? null : query(line, text, !names.isEmpty());
        if (query == null && names.isEmpty()) {
            throw line.wrong("neither field query nor field names says what to look for");
        }
        try {
            return new TopicLine(id, TopicQuery.of(query, names));
        } catch (IllegalArgumentException e) {
            throw line.wrong("field names: " + e.getMessage());
        }
    }

    /** Exclusions alone are a condition on what the names find. */
    private static @Nullable Query query(JsonLine line, String text, boolean named) throws LineException {
        try {
            return named ? QueryParser.condition(text) : QueryParser.parse(text);
        } catch (QuerySyntaxException e) {
            throw line.wrong("field query: " + e.getMessage());
        }
    }
}
