package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Today at a glance, as of the moment of asking. */
record OverviewQuestion(World world, Truth truth, Clock clock) implements Question {

    private static final int DAYS = 15;

    private static final String RANGE = """
            {"from": "%s", "to": "%s"}\
            """;

    private static final String PLAIN = """
            {"index": "fx-mentions"}
            {"size": 0, "query": {"range": {"publishedAt": {"gte": "%1$s", "lt": "%2$s"}}}, "aggs": {\
            "topics": {"terms": {"field": "topicId", "size": 20}, "aggs": {\
            "windows": {"date_range": {"field": "publishedAt", "ranges": [%3$s]}}}}, \
            "last": {"filter": {"bool": {"filter": [{"range": {"publishedAt": {"gte": "%4$s"}}}, \
            {"term": {"first": true}}]}}, "aggs": {"topics": {"terms": {"field": "topicId", "size": 20}}}}, \
            "negative": {"filter": {"bool": {"filter": [{"term": {"first": true}}, \
            {"term": {"sentiment": "negative"}}]}}, "aggs": {\
            "topics": {"terms": {"field": "topicId", "size": 20}, "aggs": {\
            "windows": {"date_range": {"field": "publishedAt", "ranges": [%3$s]}}}}}}}}
            {"index": "fx-articles"}
            {"size": 0, "query": {"range": {"collectedAt": {"gte": "%1$s"}}}, "aggs": {\
            "windows": {"date_range": {"field": "collectedAt", "ranges": [%3$s]}}}}
            {"index": "fx-mentions"}
            {"size": 0, "track_total_hits": true, "query": {"bool": {"filter": [{"range": {"collectedAt": \
            {"gte": "%4$s"}}}, {"term": {"first": true}}]}}, \
            "aggs": {"negative": {"filter": {"term": {"sentiment": "negative"}}}}}
            """;

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public int limit() {
        return 300;
    }

    @Override
    public List<String> paths(int number) {
        return List.of("/api/overview");
    }

    @Override
    public byte[] plain(int number, PlainElasticsearch server) throws IOException, InterruptedException {
        Instant now = clock.instant();
        String ranges = IntStream.range(0, DAYS)
                .mapToObj(day -> Plain.fill(RANGE, before(now, DAYS - day), before(now, DAYS - 1 - day)))
                .collect(Collectors.joining(","));
        return server.bytes("POST", "/_msearch", Plain.fill(PLAIN, before(now, DAYS), now, ranges, before(now, 1)));
    }

    /** Of a plain answer nothing is counted in all. */
    @Override
    public long truth(int number) {
        return -1;
    }

    @Override
    public List<Claim> claims(int number, List<JsonNode> answers) {
        JsonNode page = answers.getFirst();
        Instant now = Instant.parse(page.path("asOf").asString());
        Instant visit = Instant.parse(page.path("sinceVisit").path("at").asString("2100-01-01T00:00:00Z"));
        JsonNode numbers = topic(page).path("numbers");
        return List.of(
                new Claim(
                        "articles",
                        today("topic", now),
                        numbers.path("articles").asLong()),
                new Claim(
                        "new stories",
                        today("topic first", now),
                        numbers.path("newStories").asLong()),
                new Claim(
                        "negative new stories",
                        today("topic first negative", now),
                        numbers.path("negative").path("negative").asLong()),
                new Claim(
                        "articles 15 days ago",
                        truth.of("topic", before(now, DAYS), before(now, DAYS - 1)),
                        numbers.path("days").path(0).asLong()),
                new Claim(
                        "collected",
                        today("collected", now),
                        page.path("collected").path("articles").asLong()),
                new Claim(
                        "since the last visit",
                        truth.of("since", visit, now),
                        page.path("sinceVisit").path("newStories").asLong()),
                new Claim(
                        "negative since the last visit",
                        truth.of("since negative", visit, now),
                        page.path("sinceVisit").path("negative").asLong()));
    }

    private JsonNode topic(JsonNode page) {
        return page.path("topics")
                .valueStream()
                .filter(line ->
                        line.path("topic").asString("").equals(world.topics().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private long today(String what, Instant now) {
        return truth.of(what, before(now, 1), now);
    }

    private static Instant before(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
