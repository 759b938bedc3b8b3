package fengxiang.batch;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForScope;
import fengxiang.account.ForStaff;
import fengxiang.account.Scope;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports and what became of them. Files of people begin theirs at {@code /api/ingest/files}. */
@RestController
@RequestMapping("/api/batches")
class BatchController {

    private final Batches batches;
    private final BatchStore store;
    private final Undoing undoing;
    private final CurrentUser currentUser;

    BatchController(Batches batches, BatchStore store, Undoing undoing, CurrentUser currentUser) {
        this.batches = batches;
        this.store = store;
        this.undoing = undoing;
        this.currentUser = currentUser;
    }

    /** @param format jsonl, csv, xlsx or warc */
    record NewBatch(
            @Nullable String file,
            @Nullable String format,
            @Nullable List<String> mapping) {}

    /** @param stoppedBy why not all of the file was delivered, a sentence; null: all was */
    record BatchEnd(@Nullable String stoppedBy) {}

    /** The latest first. */
    @ForStaff
    @GetMapping
    Page<Batch> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int size) {
        return store.list(new Paging(page, size));
    }

    @ForStaff
    @GetMapping("/{id}")
    Batch one(@PathVariable String id) {
        return store.find(id);
    }

    /** For programs that send the lines themselves, to {@code /api/ingest/articles?batch=ID}. */
    @ForScope({Scope.INGEST, Scope.OPERATE})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Batch begin(@RequestBody NewBatch batch) {
        List<String> mapping = batch.mapping() == null ? List.of() : batch.mapping();
        return batches.begin(batch.file(), batch.format(), mapping, currentUser.get());
    }

    @ForScope({Scope.INGEST, Scope.OPERATE})
    @PostMapping("/{id}/end")
    Batch end(@PathVariable String id, @RequestBody BatchEnd end) {
        return batches.end(id, end.stoppedBy());
    }

    /** Removes what it created; when this returns that has begun for good. */
    @ForOffice
    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Batch undo(@PathVariable String id) {
        return undoing.want(id, currentUser.get());
    }
}
