package fengxiang.launcher;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.ingest.Ingesting;
import fengxiang.model.ArticleKind;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Delivers files to a running backend. */
@Command(
        name = "ingest",
        description = "Takes in articles from files: JSON lines, CSV, XLSX or WARC, each also packed with gzip.",
        footer = {
            "",
            "One JSON object an article, in the order of the file: line, id, outcome (created, unchanged, updated,",
            "rejected) and reason; with several files also file. Counts go to standard error. Exit code 0: all taken in.",
            "The format is found out from the content. JSON lines are as POST /api/ingest/articles takes them; url, title",
            "and text are required, unknown fields are ignored. Columns of CSV and XLSX are recognised by their headings,",
            "in Chinese and English; --map corrects that: --map title=标题,url=链接,text=#4. Fields: url, title, text,",
            "publishedAt, origin, outletHost, kind, image. A time without zone is that of Shanghai. Columns about persons",
            "are never read. Of WARC, pages are extracted as the crawler does it. The same file again does no harm.",
            "For a backend elsewhere: --url, and its token with scope ingest in FENGXIANG_TOKEN."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "what to read; - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = "which column is which field, by heading or as #NUMBER; several with commas")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "news",
            description =
                    "of articles in tables and archives that name none: news, social, review, manual; default news")
    private ArticleKind kind = ArticleKind.NEWS;

    @Option(names = "--url", paramLabel = "URL", description = "a backend elsewhere: https://host")
    private @Nullable URI url;

    @Override
    public Integer call() throws IOException {
        refuseUnreadable();
        PrintWriter notes = spec.commandLine().getErr();
        boolean all = true;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 << 10)) {
            Ingesting ingesting =
                    new Ingesting(backend(), new Ingesting.Wishes(map, kind, files.size() > 1), out, notes);
            for (String file : files) {
                try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
                    all &= ingesting.file(file, in);
                }
            }
        }
        notes.flush();
        return all ? 0 : 1;
    }

    private void refuseUnreadable() {
        for (String file : files) {
            if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
                throw new LauncherException("cannot read " + file + ": there is no such file, or no right to read it");
            }
            if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
                throw new LauncherException(file + " is a directory: name the files in it");
            }
        }
    }

    private BackendApi backend() {
        if (url == null) {
            return BackendApi.of(data.directory());
        }
        String token = System.getenv("FENGXIANG_TOKEN");
        if (token == null || token.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--url needs a token with scope ingest in the environment: FENGXIANG_TOKEN");
        }
        return BackendApi.at(url, token.strip());
    }
}
