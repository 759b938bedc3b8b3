package fengxiang.systemtest;

import fengxiang.demo.load.LoadRequest;
import fengxiang.demo.load.LoadSites;
import fengxiang.demo.load.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two crawlers at work on 5,000 pages of 50 hosts for each round; one or both of them are killed in the middle. */
final class CrawlCrash implements AutoCloseable {

    static final int HOSTS = 50;
    static final int PAGES = 5_000;
    /** Requests that a crawler has under way at most. */
    private static final int THREADS = 16;

    private static final int PATIENCE_SECONDS = 900;
    private static final List<String> VICTIMS = List.of("first", "second", "both");

    private final LoadSites sites = LoadSites.start(HOSTS, "text/html; charset=utf-8", Duration.ofMillis(20));
    private final Path data;
    private final int port = FreePort.find();
    private final Product product;
    private final SecondCrawler second;

    CrawlCrash(Path directory) throws IOException {
        data = directory.resolve("data");
        Map<String, String> environment = new HashMap<>();
        environment.put("FENGXIANG_CRAWLER_ALLOW", String.join(",", sites.hosts()));
        // A fetch may last ten seconds with its robots.txt: a lease has to outlast it, and should end soon after a
        // kill.
        environment.put("FENGXIANG_CRAWLER_DEADLINE_SECONDS", "5");
        environment.put("FENGXIANG_CRAWL_LEASE", "45s");
        environment.put("FENGXIANG_CRAWLER_THREADS", "" + THREADS);
        product = new Product(data, List.of("--port", "" + port), environment);
        second = new SecondCrawler(directory.resolve("second"), data, port, environment);
    }

    void start() throws IOException, InterruptedException {
        product.up();
        second.start();
    }

    /** Crawls a series of its own to the end; answers what the sites have seen. */
    Result round(int round, Random random) throws IOException, InterruptedException {
        Series series = new Series("r" + round, PAGES / HOSTS);
        Api api = Api.of(data, port);
        long stored = api.total("");
        for (String host : sites.hosts()) {
            api.post("/api/sources", series.source(host, 0));
        }
        int when = PAGES / 20 + random.nextInt(PAGES * 9 / 10);
        Waiting.until(when + " pages", PATIENCE_SECONDS, () -> log(series).asked() >= when);
        String victims = VICTIMS.get(random.nextInt(VICTIMS.size()));
        long killed = kill(victims);
        Waiting.until("every page", PATIENCE_SECONDS, () -> log(series).asked() == PAGES);
        Waiting.until("every article", PATIENCE_SECONDS, () -> api.total("") >= stored + PAGES);
        // Whatever is still to be fetched a second time is fetched within the time of a lease.
        Thread.sleep(Duration.ofSeconds(50));
        return new Result(victims, when, killed, log(series), api.total("") - stored);
    }

    /** What a round has shown; {@code killed} by {@link System#nanoTime}, {@code stored}: new articles. */
    record Result(String victims, int when, long killed, ServerLog log, long stored) {

        /** What the killed crawlers can have had under way. */
        int mayBeRepeated() {
            return victims.equals("both") ? 2 * THREADS : THREADS;
        }

        /** How long before the kill the oldest of the repeated requests began. */
        double oldestRepeatSeconds() {
            return log.repeated().stream()
                            .mapToLong(LoadRequest::began)
                            .map(began -> killed - began)
                            .max()
                            .orElse(0)
                    / 1e9;
        }
    }

    private ServerLog log(Series series) {
        return ServerLog.of(sites, series);
    }

    private long kill(String victims) throws IOException, InterruptedException {
        long killed = System.nanoTime();
        if (!victims.equals("second")) {
            product.kill("crawler");
        }
        if (!victims.equals("first")) {
            second.kill();
            second.start();
        }
        return killed;
    }

    @Override
    public void close() throws InterruptedException {
        second.close();
        product.close();
        sites.close();
    }
}
