package fengxiang.ingest;

import fengxiang.account.Actor;
import fengxiang.batch.Batch;
import fengxiang.batch.BatchClosedException;
import fengxiang.batch.Batches;
import fengxiang.elastic.ElasticException;
import fengxiang.files.FileFaultException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Imports that go on after the request that brought the file has ended. One whose backend dies stays behind as running,
 * until the batch's sweep says that it was interrupted.
 */
@Component
class FileImports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FileImports.class);
    private static final long PATIENCE_SECONDS = 10;

    private final IngestStream stream;
    private final Batches batches;
    private final int most;
    private final Semaphore turns;
    private volatile boolean stopping;

    FileImports(IngestStream stream, Batches batches, IngestProperties properties) {
        this.stream = stream;
        this.batches = batches;
        this.most = properties.files();
        this.turns = new Semaphore(most);
    }

    /** To be given back. */
    void takeTurn() {
        if (!turns.tryAcquire()) {
            throw IngestProblem.filesBusy();
        }
    }

    void giveBack() {
        turns.release();
    }

    /**
     * Begins.
     *
     * @param file closed at the end
     */
    Batch start(String name, OpenedFile file, Actor by) {
        takeTurn();
        try {
            Batch batch = batches.begin(name, file.format().toString(), file.columns(), by);
            Thread.ofVirtual().name("import-" + batch.id()).start(() -> run(batch.id(), file));
            return batch;
        } catch (RuntimeException e) {
            giveBack();
            throw e;
        }
    }

    private void run(String batch, OpenedFile file) {
        try (file) {
            stream.run(() -> next(file), batch, outcomes -> {});
            var unused = batches.end(batch, null);
        } catch (BatchClosedException e) {
            log.info("import {} stops: {}", batch, e.getMessage());
        } catch (FileFaultException e) {
            interrupted(batch, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            log.warn("import {} stops", batch, e);
            interrupted(batch, "Articles cannot be stored at the moment.");
        } finally {
            giveBack();
        }
    }

    private @Nullable Delivered next(OpenedFile file) throws IOException {
        if (stopping) {
            throw new FileFaultException("The backend was stopped while it read the file.");
        }
        return file.next();
    }

    private void interrupted(String batch, String why) {
        try {
            var unused = batches.end(batch, why);
        } catch (ElasticException e) {
            log.warn("import {} stays behind as running: {}", batch, e.getMessage());
        }
    }

    /** What was read so far is stored, and the rest said to be missing, before the connection closes. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        boolean unused = turns.tryAcquire(most, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
