package fengxiang.crawler.spool;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is in the spool, in order, for as long as it takes; removes only what was acknowledged. */
public final class SpoolSender implements Runnable {

    /** Is told of every article that was acknowledged, before it leaves the spool. */
    public interface Delivered {
        /** {@code answer}: what the backend made of the article. */
        void delivered(SpooledArticle article, ItemOutcome answer);

        /** All of a request were told of; what is to be kept of that has to be kept now. */
        void allDelivered();
    }

    private static final Logger LOG = LoggerFactory.getLogger(SpoolSender.class);
    private static final int MOST = 100;
    private static final int BYTES = 4 << 20;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final Spool spool;
    private final Backend backend;
    private final Delivered listener;
    private final CountDownLatch stop = new CountDownLatch(1);
    private long pauseMillis = 250;
    private int most = MOST;

    public SpoolSender(Spool spool, Backend backend, Delivered listener) {
        this.spool = spool;
        this.backend = backend;
        this.listener = listener;
    }

    @Override
    public void run() {
        while (stop.getCount() > 0) {
            try {
                Spool.Batch batch = spool.next(most, BYTES, 200);
                if (batch != null) {
                    send(batch);
                }
            } catch (IOException e) {
                LOG.error("the spool cannot be read: {}", e.toString());
                pause();
            } catch (RuntimeException e) {
                LOG.error("unexpected while sending articles", e);
                pause();
            }
        }
    }

    /** Ends {@link #run} after the request it is in. */
    public void stop() {
        stop.countDown();
    }

    private void send(Spool.Batch batch) throws IOException {
        List<SpooledArticle> articles = batch.articles();
        try {
            List<ItemOutcome> answers = backend.ingest(
                    articles.stream().map(SpooledArticle::article).toList());
            acknowledge(batch, answers);
            pauseMillis = 250;
            most = MOST;
            if (answers.size() < articles.size()) {
                LOG.warn(
                        "{} of {} articles were acknowledged; the rest is sent again", answers.size(), articles.size());
                pause();
            }
        } catch (BackendException e) {
            refused(batch, e);
        }
    }

    /** A request that is refused as a whole is taken apart, so that one article cannot hold up the others. */
    private void refused(Spool.Batch batch, BackendException e) throws IOException {
        LOG.warn("articles wait in the spool: {}", e.getMessage());
        if (e.isFinal() && batch.articles().size() == 1) {
            acknowledge(batch, List.of(new ItemOutcome(1, null, Outcome.REJECTED, "request", e.getMessage())));
            return;
        }
        if (e.isFinal()) {
            most = 1;
        }
        pause();
    }

    private void acknowledge(Spool.Batch batch, List<ItemOutcome> answers) throws IOException {
        List<SpooledArticle> done = new ArrayList<>(batch.articles().subList(0, answers.size()));
        for (int i = 0; i < done.size(); i++) {
            listener.delivered(done.get(i), answers.get(i));
        }
        listener.allDelivered();
        spool.acknowledge(batch, answers.size());
    }

    private void pause() {
        try {
            if (!stop.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
            }
        } catch (InterruptedException e) {
            stop.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
