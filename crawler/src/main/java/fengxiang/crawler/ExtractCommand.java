package fengxiang.crawler;

import fengxiang.crawler.extract.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code extract}: pages in, one JSON object a line out. */
public final class ExtractCommand {

    private static final int LARGEST = 64 << 20;

    private final JsonMapper json = new JsonMapper();
    private final ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());
    private final ExtractOptions options;
    private final PrintStream out;

    private ExtractCommand(ExtractOptions options, PrintStream out) {
        this.options = options;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param args what follows {@code extract} on the command line
     * @return 0 all went well, 2 wrong usage, 1 a file could not be read
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        try {
            ExtractCommand command = new ExtractCommand(ExtractOptions.parse(args), out);
            int code = command.options.dir() == null
                    ? command.one("-", in.readNBytes(LARGEST))
                    : command.all(Path.of(command.options.dir()), err);
            command.out.flush();
            return code;
        } catch (IllegalArgumentException e) {
            err.println("extract: " + e.getMessage());
            err.println(ExtractOptions.USAGE);
            return 2;
        } catch (IOException e) {
            err.println("extract: " + e);
            return 1;
        }
    }

    private int all(Path dir, PrintStream err) throws IOException {
        if (!Files.isDirectory(dir)) {
            throw new IllegalArgumentException("--dir names no directory: " + dir);
        }
        int code = 0;
        for (Path file : pages(dir)) {
            try {
                one(file.toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                err.println("extract: cannot read " + file + ": " + e);
                code = 1;
            }
        }
        return code;
    }

    private static List<Path> pages(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(f -> f.toString().endsWith(".html") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
        }
    }

    private int one(String file, byte[] bytes) {
        String url = options.url() == null ? "" : options.url();
        out.println(
                json.writeValueAsString(ExtractedLine.of(file, extractor.extract(bytes, url, options.contentType()))));
        return 0;
    }

    /** The command's options; see {@link #USAGE}. */
    record ExtractOptions(
            @Nullable String url,
            @Nullable String contentType,
            @Nullable String dir) {

        static final String USAGE = "usage: extract [--url U] [--content-type T] < page.html | extract --dir DIR";

        static ExtractOptions parse(String[] args) {
            String url = null;
            String contentType = null;
            String dir = null;
            for (int i = 0; i < args.length; i += 2) {
                String value = i + 1 < args.length ? args[i + 1] : null;
                if (value == null) {
                    throw new IllegalArgumentException("no value for " + args[i]);
                }
                switch (args[i]) {
                    case "--url" -> url = value;
                    case "--content-type" -> contentType = value;
                    case "--dir" -> dir = value;
                    default -> throw new IllegalArgumentException("unknown option " + args[i]);
                }
            }
            return new ExtractOptions(url, contentType, dir);
        }
    }
}
