package fengxiang.systemtest;

import fengxiang.demo.Demo;
import fengxiang.demo.DemoSettings;
import fengxiang.demo.Expected;
import fengxiang.demo.world.Outlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo world that the product crawls: what it publishes, held against what has arrived. */
final class DemoRun {

    private static final int SITES = Outlet.values().length;

    private final Path data;
    private final int articles;
    private final int days;
    private final int port;
    private final int sites = FreePort.findRow(SITES);
    private final Product product;

    private DemoRun(Path data, int articles, int days, Map<String, String> environment) throws IOException {
        this.data = data;
        this.articles = articles;
        this.days = days;
        this.port = FreePort.find();
        this.product = new Product(
                data,
                List.of(
                        "--demo",
                        "--demo-articles",
                        "" + articles,
                        "--demo-days",
                        "" + days,
                        "--port",
                        "" + port,
                        "--demo-port",
                        "" + sites),
                environment);
    }

    /** 300 articles of 15 days. */
    static DemoRun small(Path data) throws IOException {
        return small(data, Map.of());
    }

    /** {@code environment}: settings of the parts. */
    static DemoRun small(Path data, Map<String, String> environment) throws IOException {
        return new DemoRun(data, 300, 15, environment);
    }

    /** The city as users get it: 90 days, some 6,000 articles. */
    static DemoRun whole(Path data) throws IOException {
        return new DemoRun(data, DemoSettings.ALL, 90, Map.of());
    }

    Product product() {
        return product;
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    Api api() throws IOException {
        return Api.of(data, port);
    }

    /** The world as the data directory remembers it. */
    Demo world() throws IOException {
        return new Demo(settings());
    }

    /** The world's first instant: the incident began two hours before. */
    Instant anchor() {
        try {
            return settings().anchor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles that were published when the world began: a fixed set, whatever happens meanwhile. */
    List<Expected> expected() throws IOException {
        return world().expected(settings().anchor()).toList();
    }

    /** Addresses that were published by then and must not be collected. */
    List<String> forbidden() throws IOException {
        return world().forbidden(settings().anchor());
    }

    /** Waits until as many of the expected articles have arrived. */
    void awaitArrived(int atLeast, int seconds) throws IOException, InterruptedException {
        Set<String> wanted = expected().stream().map(Expected::url).collect(Collectors.toSet());
        Waiting.until(atLeast + " of the demo's articles", seconds, () -> arrived(wanted, atLeast) >= atLeast);
    }

    /** Reads the list only when its length says that it is worth it. */
    private long arrived(Set<String> wanted, int atLeast) throws IOException {
        try {
            Api api = api();
            if (api.total("") < atLeast) {
                return 0;
            }
            return api.articles().stream()
                    .map(article -> article.path("url").asString())
                    .filter(wanted::contains)
                    .distinct()
                    .count();
        } catch (UncheckedIOException backendIsDown) {
            return 0;
        } catch (AssertionError refusedWhileStarting) {
            return 0;
        }
    }

    /**
     * What arrived, by address; an address that is stored twice is an error. While the list is read page by page new
     * articles push others onto the next page: those are met again, which is none.
     */
    Map<String, Collected> collected() throws IOException {
        Api api = api();
        Map<String, Collected> byUrl = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (JsonNode hit : api.articles()) {
            Collected article = Collected.of(api.article(hit.path("id").asString()));
            Collected other = byUrl.put(article.url(), article);
            if (other != null && !other.id().equals(article.id())) {
                twice.add(article.url());
            }
        }
        if (!twice.isEmpty()) {
            throw new AssertionError("stored twice: " + twice);
        }
        return byUrl;
    }

    /** Prints expected and arrived per outlet. */
    static void printTable(List<Expected> expected, Map<String, Collected> collected) {
        Map<String, int[]> rows = new TreeMap<>();
        for (Expected article : expected) {
            int[] row = rows.computeIfAbsent(article.outletHost(), host -> new int[2]);
            row[0]++;
            row[1] += collected.containsKey(article.url()) ? 1 : 0;
        }
        rows.forEach((host, row) -> System.out.printf("  %-18s expected %4d  arrived %4d%n", host, row[0], row[1]));
    }

    private DemoSettings settings() throws IOException {
        JsonNode demo = JsonMapper.builder()
                .build()
                .readTree(Files.readString(data.resolve("installation.json")))
                .path("demo");
        Instant anchor = Instant.parse(demo.path("anchor").asString());
        Instant started = Instant.parse(demo.path("started").asString());
        return new DemoSettings(DemoSettings.from(anchor).seed(), anchor, started, 1, days, articles, sites);
    }
}
