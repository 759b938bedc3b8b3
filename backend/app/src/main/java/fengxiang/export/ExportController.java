package fengxiang.export;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of what a search finds. */
@RestController
@ForStaff
class ExportController {

    private static final Logger log = LoggerFactory.getLogger(ExportController.class);

    private final ArticleExport export;
    private final CurrentUser currentUser;
    private final Clock clock;

    ExportController(ArticleExport export, CurrentUser currentUser, Clock clock) {
        this.export = export;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * All articles of a search, the latest first, written while they are read: a connection that breaks off has not got
     * all of them. format: csv, xlsx. mark: as in the search. article: ids, at most 100; only these of what is found.
     */
    @GetMapping("/api/articles/export")
    void articles(
            ScopeParameters asked,
            @RequestParam(required = false) @Nullable List<String> mark,
            @RequestParam(required = false) @Nullable List<String> article,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        Scope scope =
                new ExportQuestion(asked, mark, article).scope(currentUser.get().name());
        TableFormat table = ScopeReader.name("format", format, TableFormat.values());
        Attachment.announce(response, table, clock.instant());
        log.info("{} exports a search as {}", currentUser.get().name(), table);
        export.write(asked, scope, table, response.getOutputStream(), ArticleExport.Progress.NOBODY);
    }
}
