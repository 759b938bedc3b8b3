package fengxiang.launcher.bench.analyze;

import fengxiang.launcher.analyze.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of a measurement. */
public final class BenchArticles {

    private static final int MADE = 400;

    private BenchArticles() {}

    /** @param data JSON lines as {@code analyze} reads them; null: made-up ones, the same every time */
    public static List<Article> of(@Nullable Path data) throws IOException {
        return data == null ? SyntheticArticles.make(MADE) : ArticleFile.read(data);
    }
}
