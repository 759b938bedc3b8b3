package fengxiang.launcher.bench.realpages;

import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Waits for the end of the crawl. */
final class Crawl {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningProduct product;
    private final PageServer server;

    Crawl(RunningProduct product, PageServer server) {
        this.product = product;
        this.server = server;
    }

    /** Every page's fetch, once all are over or nothing has happened for two minutes. */
    Map<String, FetchEnd> await() throws IOException, InterruptedException {
        Frontier frontier = Frontier.of(product.data());
        int wanted = server.byAddress().size();
        Map<String, FetchEnd> ends = frontier.of(server.host());
        long lastNews = System.nanoTime();
        while (over(ends) < wanted && System.nanoTime() - lastNews < PATIENCE.toNanos()) {
            Thread.sleep(500);
            product.refuseToGoOnIfItEnded();
            Map<String, FetchEnd> later = frontier.of(server.host());
            if (over(later) != over(ends)) {
                lastNews = System.nanoTime();
                System.err.println("crawled " + over(later) + " of " + wanted);
            }
            ends = later;
        }
        return ends;
    }

    private long over(Map<String, FetchEnd> ends) {
        return server.byAddress().keySet().stream()
                .filter(url -> ends.getOrDefault(url, FetchEnd.UNKNOWN).over())
                .count();
    }
}
