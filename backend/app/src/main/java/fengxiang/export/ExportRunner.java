package fengxiang.export;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ObjIntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes exports in the background. What breaks off is begun anew by {@link ExportSweep}, on whichever backend. */
@Component
class ExportRunner {

    private static final Logger log = LoggerFactory.getLogger(ExportRunner.class);

    /** How often it is said how far it is. */
    private static final Duration PACE = Duration.ofSeconds(1);

    private final ArticleExport export;
    private final ExportStore store;
    private final Clock clock;

    ExportRunner(ArticleExport export, ExportStore store, Clock clock) {
        this.export = export;
        this.store = store;
        this.clock = clock;
    }

    /** Returns at once. */
    void start(String id) {
        Thread unused = Thread.ofVirtual().name("export-" + id).start(() -> run(id));
    }

    void run(String id) {
        store.find(id).filter(found -> found.document().isRunning()).ifPresent(found -> {
            Under under = new Under(found);
            try {
                write(under);
            } catch (NoLongerOursException cancelled) {
                log.info("export {} is not ours any more", id);
                under.forget();
            } catch (ElasticException | IOException e) {
                log.warn("export {} broke off and will be begun anew: {}", id, e.getMessage());
                under.breakOff();
            }
        });
    }

    private void write(Under under) throws IOException {
        ExportJob job = under.job();
        ExportQuestion question = ExportQuestion.kept(job.question());
        try (PartStream out = new PartStream(under)) {
            export.write(question.asked(), question.scope(job.owner()), job.format(), out, under);
            out.close();
            under.finish(out.bytes(), out.parts());
        }
    }

    /** The job has been deleted or taken over. */
    private static final class NoLongerOursException extends RuntimeException {}

    /** A job that is being written. */
    private final class Under implements ArticleExport.Progress, ObjIntConsumer<byte[]> {

        private Documents.Found<ExportJob> found;
        private Instant said = Instant.EPOCH;
        private long rows;
        private long total;
        private int parts;

        Under(Documents.Found<ExportJob> found) {
            this.found = found;
        }

        ExportJob job() {
            return found.document();
        }

        @Override
        public void begin(long all) {
            total = all;
            say();
        }

        @Override
        public void written(long more) {
            rows += more;
            if (clock.instant().isAfter(said.plus(PACE))) {
                say();
            }
        }

        @Override
        public void accept(byte[] data, int number) {
            parts = number + 1;
            store.write(job(), new ExportPart(clock.instant(), number, data));
        }

        void finish(long bytes, int pieces) {
            if (rows != total) {
                throw new IllegalStateException("an export has " + rows + " rows instead of " + total);
            }
            change(job().at(rows, total, clock.instant()).done(rows, bytes, pieces, clock.instant()));
            log.info("export {} is done: {} rows, {} bytes", job().id(), rows, bytes);
        }

        void forget() {
            try {
                store.deleteParts(job(), parts);
            } catch (ElasticException unavailable) {
                // They go with what is old.
            }
        }

        void breakOff() {
            forget();
            try {
                var unused = store.change(found, job().brokenOff(clock.instant()));
            } catch (ElasticException unavailable) {
                // It is taken over all the same, when its time is over.
            }
        }

        private void say() {
            said = clock.instant();
            change(job().at(rows, total, said));
        }

        private void change(ExportJob next) {
            found = store.change(found, next).orElseThrow(NoLongerOursException::new);
        }
    }
}
