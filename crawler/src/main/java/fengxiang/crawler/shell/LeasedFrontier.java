package fengxiang.crawler.shell;

import edu.uci.ics.crawler4j.frontier.Frontier;
import edu.uci.ics.crawler4j.url.WebURL;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.frontier.WorkQueue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The shell's frontier on top of leased hosts. Threads wait here until an address may be fetched; nothing is scheduled
 * here, for what is found goes to the backend.
 */
final class LeasedFrontier implements Frontier {

    private final WorkQueue queue;
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicLong processed = new AtomicLong();
    private volatile boolean finished;

    LeasedFrontier(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    public void getNextURLs(int max, List<WebURL> result) {
        Task task = queue.take();
        if (task != null) {
            result.add(new LeasedUrl(task, ids.incrementAndGet()));
        }
    }

    @Override
    public void setProcessed(WebURL url) {
        processed.incrementAndGet();
    }

    @Override
    public void schedule(WebURL url) {
        throw new UnsupportedOperationException("the backend owns the frontier");
    }

    @Override
    public void scheduleAll(List<WebURL> urls) {
        throw new UnsupportedOperationException("the backend owns the frontier");
    }

    /** Zero: what waits belongs to the backend, and must not keep a stopping shell alive. */
    @Override
    public long getQueueLength() {
        return 0;
    }

    @Override
    public long getNumberOfAssignedPages() {
        return ids.get() - processed.get();
    }

    @Override
    public long getNumberOfProcessedPages() {
        return processed.get();
    }

    @Override
    public long getNumberOfScheduledPages() {
        return ids.get();
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public void finish() {
        finished = true;
        queue.stop();
    }

    @Override
    public void close() {
        finish();
    }
}
