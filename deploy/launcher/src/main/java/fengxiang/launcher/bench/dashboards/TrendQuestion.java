package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The topic with most, 90 days by the hour. */
record TrendQuestion(World world, Truth truth) implements Question {

    private static final int DAYS = 90;

    private static final String PLAIN = """
            {"index": "fx-mentions"}
            {"size": 0, "track_total_hits": true, "query": {"bool": {"filter": [{"term": {"topicId": "%s"}}, %s]}}, \
            "aggs": {"hosts": {"terms": {"field": "outletHost", "size": 30000}}, \
            "day": {"filter": {"term": {"precision": "day"}}, \
            "aggs": {"tones": {"terms": {"field": "sentiment", "size": 3}, \
            "aggs": {"first": {"sum": {"field": "first"}}}}}}, \
            "timed": {"filter": {"bool": {"must_not": {"term": {"precision": "day"}}}}, \
            "aggs": {"tones": {"terms": {"field": "sentiment", "size": 3}, \
            "aggs": {"bars": {"date_histogram": {"field": "publishedAt", "fixed_interval": "1h", \
            "time_zone": "Asia/Shanghai", "format": "epoch_millis", "min_doc_count": 1}, \
            "aggs": {"first": {"sum": {"field": "first"}}}}}}}}}}
            {"index": "fx-articles"}
            {"size": 0, "track_total_hits": true, "query": %s}
            """;

    @Override
    public String name() {
        return "trend";
    }

    @Override
    public int limit() {
        return 300;
    }

    @Override
    public List<String> paths(int number) {
        return List.of("/api/trends?interval=1h&subject=topic:" + world.topics().getFirst() + "&"
                + range(number).parameters());
    }

    @Override
    public byte[] plain(int number, PlainElasticsearch server) throws IOException, InterruptedException {
        String published = range(number).published();
        return server.bytes(
                "POST", "/_msearch", Plain.fill(PLAIN, world.topics().getFirst(), published, published));
    }

    @Override
    public long truth(int number) {
        return count("topic", number);
    }

    @Override
    public List<Claim> claims(int number, List<JsonNode> answers) {
        JsonNode curve = answers.getFirst().path("subjects").path(0);
        JsonNode total = curve.path("total");
        List<Claim> claims = new ArrayList<>(List.of(
                new Claim("articles", truth(number), total.path("articles").asLong()),
                new Claim(
                        "new stories",
                        count("topic first", number),
                        total.path("stories").asLong()),
                new Claim(
                        "negative new stories",
                        count("topic first negative", number),
                        total.path("share").path("negative").asLong()),
                new Claim(
                        "collected",
                        count("all", number),
                        answers.getFirst().path("collected").asLong()),
                new Claim(
                        "known by the day",
                        truth(number) - count("topic timed", number),
                        curve.path("dayOnly").asLong())));
        World.TONES.forEach(tone -> claims.add(
                new Claim(tone, count("topic " + tone, number), total.path(tone).asLong())));
        curve.path("bars").forEach(bar -> {
            Instant from = Instant.parse(bar.path("from").asString());
            Instant to = Instant.parse(bar.path("to").asString());
            JsonNode figures = bar.path("figures");
            claims.add(new Claim(
                    "articles from " + from,
                    truth.of("topic timed", from, to),
                    figures.path("articles").asLong()));
            claims.add(new Claim(
                    "new stories from " + from,
                    truth.of("topic timed first", from, to),
                    figures.path("stories").asLong()));
            claims.add(new Claim(
                    "negative from " + from,
                    truth.of("topic timed negative", from, to),
                    figures.path("negative").asLong()));
        });
        return claims;
    }

    private Range range(int number) {
        return Range.of(truth.times(), DAYS, number);
    }

    private long count(String what, int number) {
        return truth.of(what, range(number));
    }
}
