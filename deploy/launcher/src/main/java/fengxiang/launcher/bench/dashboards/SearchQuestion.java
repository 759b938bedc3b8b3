package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The search page with all its facets. */
record SearchQuestion(Truth truth, View view) implements Question {

    /** What is asked of the page. */
    enum View {
        /** Words, in everything. */
        SEARCH,
        /** As it opens, with all of 30 days. */
        BROWSE,
        /** The same, with one row for each story. */
        STORIES
    }

    private static final int DAYS = 30;

    private static final String SEARCH = "/fx-articles/_search";

    private static final String WORDS = Plain.fill("""
            , {"bool": {"should": [{"match_phrase": {"title.hanlp": "%1$s"}}, {"match_phrase": {"text.hanlp": "%1$s"}}]}}\
            """, MadeArticles.WORDS);

    private static final String MARKS = """
            "highlight": {"type": "unified", "number_of_fragments": 0, \
            "fields": {"title.hanlp": {}, "title.exact": {}, "text.hanlp": {}, "text.exact": {}}}, \
            """;

    private static final String PLAIN = """
            {"size": 20, "track_total_hits": true, "query": {"bool": {"filter": [%1$s%2$s]}}, %3$s\
            "sort": [{"publishedAt": "desc"}, {"id": "asc"}], "aggs": {\
            "hosts": {"terms": {"field": "outletHost", "size": 10000}}, \
            "kinds": {"terms": {"field": "kind", "size": 4}}, \
            "topics": {"terms": {"field": "topics", "size": 1000}}, \
            "sentiments": {"terms": {"field": "insight.label", "size": 3}}, \
            "regions": {"terms": {"field": "insight.regions", "size": 200, "include": "[0-9]{2}0000"}}, \
            "histogram": {"date_histogram": {"field": "publishedAt", "calendar_interval": "1d", \
            "time_zone": "Asia/Shanghai"}}%4$s}}
            """;

    private static final String COLLAPSED = """
            "collapse": {"field": "storyGroup"}, \
            """;

    /** How many rows there are, as far as one can page. */
    private static final String ROWS = """
            , "rows": {"terms": {"field": "storyGroup", "size": 10001}}\
            """;

    private static final String ROW = """
            {"size": 0, "query": {"bool": {"filter": [%1$s, {"terms": {"storyGroup": %2$s}}]}}, "aggs": {\
            "rows": {"terms": {"field": "storyGroup", "size": 20, "include": %2$s}, "aggs": {\
            "hosts": {"terms": {"field": "outletHost", "size": 1000}}, \
            "latest": {"max": {"field": "publishedAt"}}, \
            "first": {"top_hits": {"size": 1, "_source": false, \
            "sort": [{"publishedAt": "asc"}, {"id": "asc"}]}}}}}}
            """;

    private static final String LEADING = """
            {"size": 20, "query": {"terms": {"id": %s}}}
            """;

    private static final String COPIES = """
            {"size": 0, "query": {"terms": {"story.id": %1$s}}, "aggs": {\
            "stories": {"terms": {"field": "story.id", "size": 20, "include": %1$s}, \
            "aggs": {"hosts": {"terms": {"field": "outletHost", "size": 1000}}}}}}
            """;

    @Override
    public String name() {
        return view.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int limit() {
        return 500;
    }

    @Override
    public List<String> paths(int number) {
        String q = words() ? "q=" + URLEncoder.encode(MadeArticles.WORDS, StandardCharsets.UTF_8) + "&" : "";
        return List.of(
                "/api/articles?" + q + range(number).parameters() + "&sort=time&page=1&size=20"
                        + (view == View.STORIES ? "&group=story" : ""),
                "/api/saved-searches");
    }

    @Override
    public byte[] plain(int number, PlainElasticsearch server) throws IOException, InterruptedException {
        Range range = range(number);
        String asked = view == View.STORIES ? COLLAPSED : words() ? MARKS : "";
        String rows = view == View.STORIES ? ROWS : "";
        byte[] found =
                server.bytes("POST", SEARCH, Plain.fill(PLAIN, range.published(), words() ? WORDS : "", asked, rows));
        String stories = Plain.stories(found);
        if (view == View.STORIES) {
            byte[] of = server.bytes("POST", SEARCH, Plain.fill(ROW, range.published(), stories));
            byte[] unused = server.bytes("POST", SEARCH, Plain.fill(LEADING, Plain.leading(of)));
        } else {
            byte[] unused = server.bytes("POST", SEARCH, Plain.fill(COPIES, stories));
        }
        return found;
    }

    @Override
    public long truth(int number) {
        return count("", number);
    }

    @Override
    public List<Claim> claims(int number, List<JsonNode> answers) {
        JsonNode page = answers.getFirst();
        List<Claim> claims = new ArrayList<>(List.of(
                new Claim("articles", truth(number), page.path("total").asLong()),
                new Claim("assessed", truth(number), page.path("assessed").asLong()),
                new Claim("hits", Math.min(20, truth(number)), page.path("hits").size())));
        for (String facet : List.of("tiers", "kinds", "sentiments", "regions")) {
            page.path("facets").path(facet).forEach(value -> {
                String key = value.path("key").asString();
                String name = facet.equals("regions") ? " in " + key : " " + key;
                claims.add(new Claim(
                        facet + " " + key,
                        count(name, number),
                        value.path("count").asLong()));
            });
        }
        claims.add(new Claim("outlets", truth(number), sum(page.path("facets").path("outlets"))));
        claims.add(new Claim("bars", truth(number), sum(page.path("histogram").path("buckets"))));
        return claims;
    }

    private boolean words() {
        return view == View.SEARCH;
    }

    private static long sum(JsonNode values) {
        return values.valueStream()
                .mapToLong(value -> value.path("count").asLong())
                .sum();
    }

    /** With words all that there is: the range begins before it, at another minute for each question. */
    private Range range(int number) {
        Times times = truth.times();
        return words()
                ? new Range(times.first().minus(Duration.ofMinutes(number + 1)), times.end())
                : Range.of(times, DAYS, number);
    }

    private long count(String what, int number) {
        return truth.of((words() ? "found" : "all") + what, range(number));
    }
}
