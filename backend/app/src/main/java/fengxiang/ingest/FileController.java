package fengxiang.ingest;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.article.Articles;
import fengxiang.batch.Batch;
import fengxiang.files.FileFaultException;
import fengxiang.model.Article;
import fengxiang.platform.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files that people import: look at one, try it, import it. The body is the file; it is sent with each step and kept
 * nowhere in between, because it may hold what must not be stored (decision 9). {@code map} says which column is which
 * field, {@code title=#3,url=#1}; {@code kind} is that of articles that name none.
 */
@RestController
@ForOffice
@RequestMapping("/api/ingest/files")
class FileController {

    private static final int FIRST_ROWS = 20;

    private final IngestStream stream;
    private final FileImports imports;
    private final Articles articles;
    private final IngestProperties properties;
    private final CurrentUser currentUser;

    FileController(
            IngestStream stream,
            FileImports imports,
            Articles articles,
            IngestProperties properties,
            CurrentUser currentUser) {
        this.stream = stream;
        this.imports = imports;
        this.articles = articles;
        this.properties = properties;
        this.currentUser = currentUser;
    }

    /** Columns, and the first 20 rows as they would become articles. The beginning of a CSV or JSON file is enough. */
    @PostMapping("/look")
    FileLook look(
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "news") String kind,
            HttpServletRequest request)
            throws IOException {
        return with(request, upload -> {
            try (OpenedFile file = open(upload, map, kind)) {
                return FileLook.of(file, file.incomplete() == null ? rows(file) : List.of());
            }
        });
    }

    /** Counts over the whole file of what an import would create, find known or reject. */
    @PostMapping("/try")
    FileTrial tryOut(
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "news") String kind,
            HttpServletRequest request)
            throws IOException {
        return with(request, upload -> {
            imports.takeTurn();
            try (OpenedFile file = open(upload, map, kind).demandComplete()) {
                return new Trial(stream, articles).run(file);
            } finally {
                imports.giveBack();
            }
        });
    }

    /** Begins the import, which goes on after the answer; {@code GET /api/batches/ID} tells how far it is. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Batch begin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "news") String kind,
            HttpServletRequest request)
            throws IOException {
        return with(request, upload -> begin(name, open(upload.kept(), map, kind)));
    }

    private Batch begin(String name, OpenedFile file) throws IOException {
        try {
            return imports.start(name, file.demandComplete(), currentUser.get());
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private interface Step<R> {
        R take(Upload upload) throws IOException;
    }

    private <R> R with(HttpServletRequest request, Step<R> step) throws IOException {
        long most = properties.largestFile().toBytes();
        if (request.getContentLengthLong() > most) {
            throw IngestProblem.fileTooLarge(most);
        }
        Upload upload = new Upload(request.getInputStream(), most);
        try {
            R result = step.take(upload);
            upload.drain();
            return result;
        } catch (FileFaultException e) {
            upload.drain();
            throw IngestProblem.unreadable(e);
        } catch (ProblemException e) {
            upload.drain();
            throw e;
        }
    }

    /** What was opened is closed when it turns out to be nothing that can be read. */
    private OpenedFile open(InputStream in, String map, String kind) throws IOException {
        try {
            return OpenedFile.of(
                    in, FileWishes.of(map, kind), properties.longestLine().toBytes(), stream::lines);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private List<FileLook.FileRow> rows(OpenedFile file) throws IOException {
        List<FileLook.FileRow> rows = new ArrayList<>();
        while (rows.size() < FIRST_ROWS) {
            Delivered one = file.next();
            if (one == null) {
                break;
            }
            rows.add(row(one));
        }
        return rows;
    }

    private FileLook.FileRow row(Delivered one) {
        Article article = one.article();
        if (article == null) {
            return new FileLook.FileRow(one.line(), null, one.field(), one.reason());
        }
        try {
            return new FileLook.FileRow(one.line(), FileLook.FileArticle.of(stream.accepted(article)), null, null);
        } catch (LineRejectedException e) {
            return new FileLook.FileRow(one.line(), null, e.field(), e.getMessage());
        }
    }
}
