package fengxiang.crawler.frontier;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports on leased hosts, several at a time. */
final class Reporter {

    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final int AT_ONCE = 8;

    private final Backend backend;
    private final WorkQueue queue;
    private final String crawler;
    private final Clock clock;
    private final Semaphore slots = new Semaphore(AT_ONCE);

    Reporter(Backend backend, WorkQueue queue, String crawler, Clock clock) {
        this.backend = backend;
        this.queue = queue;
        this.crawler = crawler;
        this.clock = clock;
    }

    /** Reports on every host that needs it, all of them at the end; false: some reports failed. */
    boolean round(boolean end) {
        return round(host -> end || host.reportIsDue(clock.instant()));
    }

    /** Reports at once whatever there is to report. */
    boolean news() {
        return round(HostWork::hasNews);
    }

    /** One round at a time: a host that is given back must not be overtaken by what was done on it. */
    private synchronized boolean round(Predicate<HostWork> wanted) {
        List<Future<Boolean>> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (HostWork host : queue.all()) {
                if (wanted.test(host)) {
                    reports.add(threads.submit(() -> report(host)));
                }
            }
        }
        return reports.stream().allMatch(Reporter::result);
    }

    private boolean report(HostWork host) throws InterruptedException {
        slots.acquire();
        try {
            return host.isLost() ? forget(host) : deliver(host);
        } finally {
            slots.release();
        }
    }

    private boolean deliver(HostWork host) {
        CrawlReport report = host.report(crawler, true);
        try {
            CrawlReportAnswer answer = backend.report(report);
            if (!answer.accepted()) {
                LOG.info("the lease of {} was lost", host.name());
                host.lose();
            } else {
                host.renewed(answer.leaseUntil());
                rest(host, answer);
                queue.order(host, answer.looks());
            }
            return report.release() || host.isLost() ? forget(host) : true;
        } catch (BackendException e) {
            LOG.warn("a report waits: {}", e.getMessage());
            if (e.isFinal()) {
                host.lose();
            } else {
                host.restore(report);
            }
            return false;
        }
    }

    /** The backend knows of a wish or a silence of the whole host: its other addresses are not even tried now. */
    private static void rest(HostWork host, CrawlReportAnswer answer) {
        if (answer.restUntil() != null) {
            LOG.info("{} rests until {}", host.name(), answer.restUntil());
            host.drop();
        }
    }

    /**
     * A host of which the lease is lost stays until its last request is over, so that it is not asked twice at once.
     */
    private boolean forget(HostWork host) {
        if (!host.isBusy()) {
            queue.remove(host);
        }
        return true;
    }

    private static boolean result(Future<Boolean> report) {
        try {
            return report.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            LOG.error("unexpected while reporting", e.getCause());
            return false;
        }
    }
}
