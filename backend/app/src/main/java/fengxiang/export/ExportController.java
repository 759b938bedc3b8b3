package fengxiang.export;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.figure.Interval;
import fengxiang.figure.Noted;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of what a search finds. */
@RestController
@ForStaff
class ExportController {

    private static final Logger log = LoggerFactory.getLogger(ExportController.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

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
        Scope scope = ScopeReader.read(asked)
                .noted(Noted.read(mark, currentUser.get().name()))
                .only(ScopeReader.articles(article));
        TableFormat table = ScopeReader.name("format", format, TableFormat.values());
        String name = "检索-" + STAMP.format(clock.instant().atZone(Interval.ZONE)) + "." + table;
        response.setContentType(table.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"articles." + table + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8));
        log.info("{} exports a search as {}", currentUser.get().name(), table);
        export.write(asked, scope, table, response.getOutputStream());
    }
}
