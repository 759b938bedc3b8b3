package fengxiang.export;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tables that take long, written in the background. */
@RestController
@ForStaff
@RequestMapping("/api/exports")
class ExportJobController {

    private final ExportDesk desk;
    private final CurrentUser currentUser;

    ExportJobController(ExportDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** Begins one of all articles of a search; answers at once. Parameters as of /api/articles/export. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportView begin(
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable List<String> mark,
            @RequestParam(required = false) @Nullable List<String> article,
            @RequestParam(defaultValue = "xlsx") String format) {
        TableFormat table = ScopeReader.name("format", format, TableFormat.values());
        return ExportView.of(desk.begin(new ExportQuestion(asked, mark, article), table, currentUser.get()));
    }

    /** The caller's own of the last day, the latest first. */
    @GetMapping
    List<ExportView> list() {
        return desk.of(currentUser.get()).stream().map(ExportView::of).toList();
    }

    /** Cancels it while it is written; deletes its file afterwards. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        desk.delete(id, currentUser.get());
    }

    /** The file of one that is done: for whoever began it, and for administrators. */
    @GetMapping("/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        ExportJob job = desk.file(id, currentUser.get());
        Attachment.announce(response, job.format(), job.startedAt());
        response.setContentLengthLong(job.bytes());
        desk.copy(job, response.getOutputStream());
    }
}
