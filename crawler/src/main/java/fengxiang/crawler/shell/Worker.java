package fengxiang.crawler.shell;

import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.crawler.WebCrawler;
import edu.uci.ics.crawler4j.url.WebURL;
import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.frontier.WorkQueue;
import fengxiang.crawler.work.Visit;
import fengxiang.crawler.work.Visits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the shell's threads. The shell calls, for every address: before, then the fetcher, then the status code, then
 * the visit of a page; whatever throws in between arrives at the unhandled exception. Each way ends in exactly one
 * {@link #end}.
 */
final class Worker extends WebCrawler {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final WorkQueue queue;
    private final Visits visits;
    private final Results results;

    Worker(WorkQueue queue, Visits visits, Results results) {
        this.queue = queue;
        this.visits = visits;
        this.results = results;
    }

    /** Null keeps the shell from fetching the address. */
    @Override
    protected @Nullable WebURL handleUrlBeforeProcess(WebURL url) {
        Task task = ((LeasedUrl) url).task();
        try {
            if (visits.askedForPermission(task.errand())) {
                queue.putBack(task, visits.pauseMillis(task.errand()));
                return null;
            }
            Optional<Visit> refused = visits.refused(task.errand());
            if (refused.isPresent()) {
                end(task, refused.get(), 0);
                return null;
            }
            return url;
        } catch (RuntimeException e) {
            LOG.error("unexpected before a fetch from {}", task.host().name(), e);
            end(task, visits.failed(task.errand(), "internal"));
            return null;
        }
    }

    @Override
    protected void handlePageStatusCode(WebURL url, int status, String description) {
        if (status < 200 || status > 299) {
            read((LeasedUrl) url);
        }
    }

    @Override
    public void visit(Page page) {
        read((LeasedUrl) page.getWebURL());
    }

    @Override
    protected void onUnhandledException(Page page, Throwable e) {
        Task task = ((LeasedUrl) page.getWebURL()).task();
        if (!(e instanceof FetchException)) {
            LOG.error("unexpected while working on {}", task.host().name(), e);
        }
        end(task, visits.failed(task.errand(), e instanceof FetchException known ? known.reason() : "internal"));
    }

    /** Handled with the status code. */
    @Override
    protected void onUnexpectedStatusCode(String url, int status, String type, String description) {}

    /** Handled with the status code. */
    @Override
    protected void onRedirectedStatusCode(Page page) {}

    /** Links are found by the visit. */
    @Override
    protected boolean shouldFollowLinksIn(WebURL url) {
        return false;
    }

    private void read(LeasedUrl url) {
        Task task = url.task();
        Visit visit;
        try {
            visit = task.look() == null
                    ? visits.read(task.errand(), url.answer())
                    : visits.show(task.errand(), url.answer());
        } catch (FetchException e) {
            visit = visits.failed(task.errand(), e.reason());
        } catch (RuntimeException e) {
            LOG.error("unexpected while reading a page of {}", task.host().name(), e);
            visit = visits.failed(task.errand(), "internal");
        }
        end(task, visit);
    }

    private void end(Task task, Visit visit) {
        end(task, visit, visits.pauseMillis(task.errand()));
    }

    private void end(Task task, Visit visit, long pause) {
        try {
            results.take(task, visit);
            if (visit.outcome().retryAfterSeconds() == null) {
                queue.done(task, pause);
            } else {
                queue.leave(task, pause);
            }
        } catch (RuntimeException e) {
            // Nothing of it was kept: the address comes again under this lease.
            LOG.error("the result of a fetch could not be kept: {}", e.toString());
            queue.putBack(task, Math.max(pause, 5_000));
        }
    }
}
