package fengxiang.export;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Documents;
import fengxiang.platform.NotFoundException;
import fengxiang.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with exports in the background: each with their own, administrators with all. */
@Component
class ExportDesk {

    static final int MOST_RUNNING = 3;

    private final ExportStore store;
    private final ExportRunner runner;
    private final Clock clock;

    ExportDesk(ExportStore store, ExportRunner runner, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.clock = clock;
    }

    /** @throws fengxiang.platform.ProblemException naming the parameter, before anything is begun */
    ExportJob begin(ExportQuestion question, TableFormat format, Actor by) {
        var unused = question.scope(by.name());
        if (store.of(by.name()).stream().filter(ExportJob::isRunning).count() >= MOST_RUNNING) {
            throw new TooManyExportsException(MOST_RUNNING);
        }
        ExportJob job = ExportJob.begin(by.name(), question.keep(), format, clock.instant());
        store.create(job);
        runner.start(job.id());
        return job;
    }

    /** The caller's own, the latest first. */
    List<ExportJob> of(Actor caller) {
        return store.of(caller.name());
    }

    /** Cancels it, or deletes its file. */
    void delete(String id, Actor by) {
        store.delete(get(id, by));
    }

    /** One that is done. */
    ExportJob file(String id, Actor by) {
        ExportJob job = get(id, by);
        if (job.state() != ExportState.DONE) {
            throw new NotFoundException("export", id);
        }
        return job;
    }

    void copy(ExportJob job, OutputStream to) throws IOException {
        for (int part = 0; part < job.parts(); part++) {
            to.write(store.part(job, part));
        }
    }

    private ExportJob get(String id, Actor by) {
        return store.find(id)
                .map(Documents.Found::document)
                .filter(job -> job.owner().equals(by.name()) || by.roles().contains(Role.ADMIN))
                .orElseThrow(() -> new NotFoundException("export", id));
    }
}
