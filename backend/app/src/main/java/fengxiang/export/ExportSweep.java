package fengxiang.export;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins exports anew whose backend has died, and deletes what is older than a day. Any backend may do it. */
@Component
class ExportSweep {

    private static final Logger log = LoggerFactory.getLogger(ExportSweep.class);

    /** So far apart the clocks of two backends may be. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    /** Older than any export. */
    private static final Duration OLD = Duration.ofHours(25);

    private final ExportStore store;
    private final ExportRunner runner;
    private final Clock clock;

    ExportSweep(ExportStore store, ExportRunner runner, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void regularly() {
        try {
            step();
        } catch (ElasticException e) {
            log.debug("exports were not looked after: {}", e.getMessage());
        }
    }

    /** What died left parts behind that no export names. */
    @Scheduled(initialDelayString = "PT11M", fixedDelayString = "PT2H")
    void forget() {
        try {
            store.deleteParts(clock.instant().minus(OLD));
        } catch (ElasticException e) {
            log.debug("parts of exports were not looked after: {}", e.getMessage());
        }
    }

    void step() {
        Instant now = clock.instant();
        store.left(now.minus(SKEW)).forEach(job -> store.find(job.id()).ifPresent(this::takeOver));
        store.expired(now).forEach(job -> store.delete(job));
    }

    private void takeOver(Documents.Found<ExportJob> found) {
        ExportJob job = found.document();
        if (!job.isRunning() || job.until().isAfter(clock.instant())) {
            return;
        }
        store.change(found, job.again(clock.instant())).ifPresent(mine -> {
            ExportJob now = mine.document();
            log.info("export {} was left at {} rows: {}", job.id(), job.rows(), now.state());
            if (now.isRunning()) {
                runner.start(job.id());
            }
        });
    }
}
