package fengxiang.launcher.bench.analyze;

import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.JsonLines;
import fengxiang.launcher.lines.LineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles as {@code analyze} reads them. */
final class ArticleFile {

    /** Enough for a measurement, and little beside the heap. */
    private static final int MOST = 5_000;

    private ArticleFile() {}

    static List<Article> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BenchDataException("bench analyze needs --data: a file of JSON lines as analyze reads them");
        }
        List<Article> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in);
            JsonLine line = lines.next();
            while (line != null && articles.size() < MOST) {
                articles.add(Article.of(line));
                line = lines.next();
            }
        } catch (LineException e) {
            throw new BenchDataException(file + ": " + e.getMessage());
        }
        if (articles.isEmpty()) {
            throw new BenchDataException(file + " holds no articles");
        }
        return articles;
    }
}
