package fengxiang.launcher.bench.dashboards;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what plain queries answer. */
final class Plain {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Plain() {}

    /** Puts values into the places of a query, {@code %s} each. */
    static String fill(String query, Object... values) {
        return String.format(Locale.ROOT, query, values);
    }

    /** Of a search, or of the first of several. */
    static long total(byte[] answer) {
        JsonNode read = JSON.readTree(answer);
        JsonNode first = read.has("responses") ? read.path("responses").path(0) : read;
        return first.path("hits").path("total").path("value").asLong();
    }

    /** The stories of the hits, as a list of JSON strings. */
    static String stories(byte[] answer) {
        Set<String> stories = new TreeSet<>();
        JSON.readTree(answer)
                .path("hits")
                .path("hits")
                .forEach(hit ->
                        stories.add(hit.path("_source").path("story").path("id").toString()));
        return stories.toString();
    }

    /** The first article of each row, as a list of JSON strings. */
    static String leading(byte[] answer) {
        Set<String> ids = new TreeSet<>();
        JSON.readTree(answer)
                .path("aggregations")
                .path("rows")
                .path("buckets")
                .forEach(row -> ids.add(row.path("first")
                        .path("hits")
                        .path("hits")
                        .path(0)
                        .path("_id")
                        .toString()));
        return ids.toString();
    }
}
