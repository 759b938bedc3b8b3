package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.demo.load.LoadRequest;
import fengxiang.demo.load.LoadSites;
import fengxiang.demo.load.Series;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code deploy/fengxiang test --soak frontier}: one crawler finds a million addresses, and goes on to fetch as fast as
 * before, in the heap of 384 MB that {@code up} gives it.
 */
@EnabledIfSystemProperty(
        named = "soak",
        matches = "frontier",
        disabledReason = "a long proof, run by test --soak frontier")
class MillionAddressesSoakTest {

    private static final int HOSTS = 50;
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("addresses", 1_000_000);
    /** The rate is that of so many pages. */
    private static final int WINDOW = Integer.getInteger("window", 3_000);
    /** Everything is slow at first. */
    private static final int SETTLED = 2_000;

    private static final int PATIENCE_SECONDS = 3_600;
    /** The heap and what a JVM has besides: code, threads, buffers. */
    private static final long MOST_MEGABYTES = 384 + 256;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void aMillionAddressesNeitherSlowTheCrawlNorFillTheCrawler() throws Exception {
        int port = FreePort.find();
        // No texts: the rate would be that of storing them, and the question is that of finding the next address.
        try (LoadSites sites = LoadSites.start(HOSTS, "image/png", Duration.ZERO);
                Product product = new Product(
                                directory.resolve("data"),
                                List.of("--port", "" + port),
                                Map.of("FENGXIANG_CRAWLER_ALLOW", String.join(",", sites.hosts())))
                        .up();
                PeakMemory crawler = PeakMemory.of(product.partProcess("crawler"))) {
            Api api = Api.of(directory.resolve("data"), port);
            double before = rateAmongFew(api, sites);
            double after = rateAmongMany(api, sites);
            System.out.printf(
                    "  %.0f pages/s with %,d addresses, %.0f with %,d; the crawler had at most %d MB resident%n",
                    before, FEW, after, MANY, crawler.megabytes());
            assertThat(product.partProcess("crawler").pid())
                    .as("the crawler was never restarted")
                    .isEqualTo(crawler.pid());
            assertThat(crawler.megabytes()).isLessThan(MOST_MEGABYTES);
            assertThat(after).as("pages a second").isGreaterThan(before * 0.75);
        }
    }

    /** Pages a second while at most {@link #FEW} addresses are known; they are fetched as soon as they are found. */
    private static double rateAmongFew(Api api, LoadSites sites) throws Exception {
        Series few = new Series("few", FEW / HOSTS);
        watch(api, sites, few);
        Waiting.until("pages of few", PATIENCE_SECONDS, () -> articles(sites).size() >= SETTLED + WINDOW);
        double rate = rate(articles(sites).subList(SETTLED, SETTLED + WINDOW));
        Waiting.until(
                "all pages of few", PATIENCE_SECONDS, () -> articles(sites).size() >= FEW / HOSTS * HOSTS);
        return rate;
    }

    /** Pages a second, once a million addresses are known. */
    private static double rateAmongMany(Api api, LoadSites sites) throws Exception {
        Series many = new Series("many", MANY / HOSTS);
        watch(api, sites, many);
        Waiting.until(MANY + " known addresses", PATIENCE_SECONDS, () -> known(api, many) >= MANY);
        int start = articles(sites).size();
        System.out.printf("  %,d addresses are known, %,d pages are fetched%n", MANY, start);
        Waiting.until("more pages", PATIENCE_SECONDS, () -> articles(sites).size() >= start + WINDOW);
        return rate(articles(sites).subList(start, start + WINDOW));
    }

    private static void watch(Api api, LoadSites sites, Series series) throws Exception {
        for (String host : sites.hosts()) {
            api.post("/api/sources", series.source(host, 0));
        }
    }

    private static double rate(List<LoadRequest> window) {
        return window.size() / ((window.getLast().ended() - window.getFirst().began()) / 1e9);
    }

    private static List<LoadRequest> articles(LoadSites sites) {
        return sites.requests().stream()
                .filter(request -> request.path().matches("/\\w+-\\d+/p\\d+\\.html"))
                .toList();
    }

    private static long known(Api api, Series series) {
        long known = 0;
        for (var source : api.sources()) {
            known += source.path("name").asString().startsWith(series.name() + " on ")
                    ? source.path("known").asLong()
                    : 0;
        }
        return known;
    }
}
