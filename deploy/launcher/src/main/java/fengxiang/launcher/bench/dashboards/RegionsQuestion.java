package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The map of the provinces for the topic with most, 30 days. */
record RegionsQuestion(World world, Truth truth) implements Question {

    private static final int DAYS = 30;

    private static final String PLAIN = """
            {"size": 0, "track_total_hits": true, "query": {"bool": {"filter": [{"term": {"topicId": "%s"}}, %s]}}, \
            "aggs": {"located": {"filter": {"exists": {"field": "regions"}}}, \
            "regions": {"terms": {"field": "regions", "size": 34, "include": [%s]}, \
            "aggs": {"first": {"sum": {"field": "first"}}, \
            "negative": {"filter": {"term": {"sentiment": "negative"}}, \
            "aggs": {"first": {"sum": {"field": "first"}}}}}}}}
            """;

    @Override
    public String name() {
        return "regions";
    }

    @Override
    public int limit() {
        return 300;
    }

    @Override
    public List<String> paths(int number) {
        return List.of("/api/heatmaps/regions?parent=&topic=" + world.topics().getFirst() + "&"
                + range(number).parameters());
    }

    @Override
    public byte[] plain(int number, PlainElasticsearch server) throws IOException, InterruptedException {
        String provinces =
                World.provinces().stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));
        String body = Plain.fill(PLAIN, world.topics().getFirst(), range(number).published(), provinces);
        return server.bytes("POST", "/fx-mentions/_search", body);
    }

    @Override
    public long truth(int number) {
        return count("topic", number);
    }

    @Override
    public List<Claim> claims(int number, List<JsonNode> answers) {
        JsonNode map = answers.getFirst();
        List<Claim> claims = new ArrayList<>(List.of(
                new Claim("articles", truth(number), map.path("articles").asLong()),
                new Claim(
                        "located",
                        count("topic located", number),
                        map.path("located").asLong()),
                new Claim(
                        "provinces",
                        World.provinces().size(),
                        map.path("regions").size())));
        map.path("regions").forEach(region -> {
            String code = region.path("code").asString();
            JsonNode figures = region.path("figures");
            claims.add(new Claim(
                    "articles in " + code,
                    count("topic in " + code, number),
                    figures.path("articles").asLong()));
            claims.add(new Claim(
                    "negative in " + code,
                    count("topic negative in " + code, number),
                    figures.path("negative").asLong()));
            claims.add(new Claim(
                    "new stories in " + code,
                    count("topic first in " + code, number),
                    figures.path("stories").asLong()));
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
