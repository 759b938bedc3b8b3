package fengxiang.launcher.bench.crawl;

import fengxiang.demo.load.LoadSites;
import fengxiang.demo.load.Series;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** One crawl of a series on all hosts, from adding the sources until nothing of it is under way any more. */
final class LoadCrawl {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The last outcomes are reported within this time. */
    private static final long REPORTED_MILLIS = 3_000;

    private final RunningProduct product;
    private final LoadSites sites;
    private final Series series;
    private final boolean extracts;
    private final Set<String> pages = new HashSet<>();

    LoadCrawl(RunningProduct product, LoadSites sites, Series series, boolean extracts) {
        this.product = product;
        this.sites = sites;
        this.series = series;
        this.extracts = extracts;
        sites.hosts().forEach(host -> pages.addAll(series.articles(host)));
    }

    CrawlFigures run() throws IOException, InterruptedException {
        Duration before = product.crawlerCpu();
        long stored = stored();
        for (String host : sites.hosts()) {
            product.api().post("/api/sources", series.source(host, 0));
        }
        await("fetched", () -> Asked.of(sites.requests(), pages).distinct(), pages.size());
        if (extracts) {
            await("stored", this::stored, stored + pages.size());
        }
        Thread.sleep(REPORTED_MILLIS);
        Duration cpu = product.crawlerCpu().minus(before);
        Asked asked = Asked.of(sites.requests(), pages);
        return CrawlFigures.of(extracts ? "extract" : "fetch", sites.hosts().size(), pages.size(), asked, cpu);
    }

    private long stored() {
        return product.api().get("/api/articles?size=1").path("total").asLong();
    }

    private interface Counter {
        long count();
    }

    /** Until so many are counted, or nothing has happened for two minutes. */
    private void await(String what, Counter counter, long wanted) throws InterruptedException {
        long last = -1;
        long news = System.nanoTime();
        while (last < wanted && System.nanoTime() - news < PATIENCE.toNanos()) {
            Thread.sleep(1_000);
            product.refuseToGoOnIfItEnded();
            long count = counter.count();
            if (count != last) {
                news = System.nanoTime();
                System.err.println(what + " " + count + " of " + wanted);
            }
            last = count;
        }
    }
}
