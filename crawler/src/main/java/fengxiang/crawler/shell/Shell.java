package fengxiang.crawler.shell;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.CrawlController;
import edu.uci.ics.crawler4j.url.TLDList;
import fengxiang.crawler.frontier.WorkQueue;
import fengxiang.crawler.work.Visits;
import java.nio.file.Path;

/** Runs threads that work off a queue, until stopped. */
public final class Shell {

    private final CrawlConfig config;
    private final CrawlController controller;

    private Shell(CrawlConfig config, CrawlController controller) {
        this.config = config;
        this.controller = controller;
    }

    /**
     * Starts the threads.
     *
     * @param directory one that the shell may call its own; it stays empty
     */
    public static Shell start(Path directory, int threads, WorkQueue queue, Visits visits, Results results) {
        CrawlConfig config = config(directory);
        try {
            TLDList domains = new TLDList(config);
            GuardedFetcher fetcher = new GuardedFetcher(config, visits);
            CrawlController controller = new CrawlController(
                    config,
                    BasicURLNormalizer.newBuilder().build(),
                    fetcher,
                    new NoParser(config, domains),
                    new Permission(fetcher, visits, config),
                    domains,
                    new LeasedConfiguration(new LeasedFrontier(queue)));
            controller.startNonBlocking(() -> new Worker(queue, visits, results), threads);
            return new Shell(config, controller);
        } catch (Exception e) {
            throw new IllegalStateException("the crawler's shell does not start: " + e.getMessage(), e);
        }
    }

    /** Ends the threads; to be called when the queue is stopped and nobody is at work any more. */
    public void end() {
        config.setShutdownOnEmptyQueue(true);
        controller.shutdown();
    }

    private static CrawlConfig config(Path directory) {
        CrawlConfig config = new CrawlConfig();
        config.setCrawlStorageFolder(directory.toString());
        config.setBatchReadSize(1); // a thread that took several addresses would work on them one after the other
        config.setPolitenessDelay(0); // the queue keeps the pauses, without holding a thread
        config.setFollowRedirects(false); // followed by our fetcher, checked again at every step
        config.setRespectNoIndex(false); // obeyed by the visit
        config.setRespectNoFollow(false);
        config.setShutdownOnEmptyQueue(false);
        config.setThreadMonitoringDelaySeconds(1);
        config.setThreadShutdownDelaySeconds(1);
        config.setCleanupDelaySeconds(1);
        config.setHaltOnError(false);
        return config;
    }
}
