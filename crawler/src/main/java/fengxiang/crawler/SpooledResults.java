package fengxiang.crawler;

import fengxiang.crawler.frontier.Leases;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.shell.Results;
import fengxiang.crawler.spool.Spool;
import fengxiang.crawler.spool.SpoolSender;
import fengxiang.crawler.spool.SpooledArticle;
import fengxiang.crawler.work.Visit;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.ItemOutcome;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Articles go to the spool first; their outcome is reported when the backend has acknowledged them. */
final class SpooledResults implements Results, SpoolSender.Delivered {

    private final Spool spool;
    private final Leases leases;
    private final LongAdder visits = new LongAdder();
    private final LongAdder delivered = new LongAdder();

    SpooledResults(Spool spool, Leases leases) {
        this.spool = spool;
        this.leases = leases;
    }

    @Override
    public void take(Task task, Visit visit) {
        visits.increment();
        if (task.look() != null) {
            task.host().show(answer(task.look(), visit));
            return;
        }
        if (visit.article() == null) {
            task.host().record(visit.outcome(), visit.discovered());
            return;
        }
        task.host().awaitAcknowledgement();
        try {
            spool.append(new SpooledArticle(task.host().name(), task.host().token(), visit.outcome(), visit.article()));
        } catch (IOException e) {
            task.host().acknowledgementFailed();
            throw new UncheckedIOException("the spool cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void delivered(SpooledArticle article, ItemOutcome answer) {
        delivered.increment();
        leases.acknowledged(article.host(), article.token(), with(article, answer));
    }

    /**
     * Articles leave the spool only when it is known that they were fetched: a crawler that is killed in between would
     * fetch them again.
     */
    @Override
    public void allDelivered() {
        leases.reportNews();
    }

    /** Counts since the start, for people: nothing of what was fetched. */
    String summary() {
        return "visits " + visits.sum() + ", delivered " + delivered.sum() + ", waiting bytes " + spool.unread();
    }

    private static LookAnswer answer(LookOrder look, Visit visit) {
        return new LookAnswer(look.id(), visit.outcome(), visit.article(), visit.discovered(), visit.shapes());
    }

    private static FetchOutcome with(SpooledArticle article, ItemOutcome answer) {
        FetchOutcome fetched = article.outcome();
        boolean refused = answer.outcome() == Outcome.REJECTED;
        return new FetchOutcome(
                fetched.url(),
                fetched.sourceId(),
                refused ? FetchStatus.REJECTED : fetched.status(),
                fetched.httpStatus(),
                fetched.fetchedAt(),
                answer.outcome(),
                refused ? "ingest-" + orLine(answer.field()) : fetched.reason(),
                fetched.etag(),
                fetched.lastModified(),
                fetched.retryAfterSeconds(),
                article.article().publishedAt(),
                article.article().precision());
    }

    private static String orLine(@Nullable String field) {
        return field == null ? "line" : field;
    }
}
