package fengxiang.launcher.bench.analyze;

import com.sun.management.ThreadMXBean;
import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.analyze.ArticlePart;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Runs parts over articles, by the clock of the thread's CPU. */
final class PartMeter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Article> articles;
    private final int atOnce;

    PartMeter(List<Article> articles, int atOnce) {
        this.articles = articles;
        this.atOnce = atOnce;
    }

    /**
     * What was spent on some articles.
     *
     * @param nanos CPU time
     * @param bytes allocated
     */
    record Spent(long articles, long nanos, long bytes) {

        double nanosPerArticle() {
            return nanos / (double) articles;
        }
    }

    /** Goes through the articles, again and again, until the time is over; so many at once. */
    Spent run(List<ArticlePart> parts, Duration time) {
        long start = threads.getCurrentThreadCpuTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long done = 0;
        int from = 0;
        long nanos;
        do {
            List<Article> some = articles.subList(from, Math.min(articles.size(), from + atOnce));
            analyse(some, parts);
            done += some.size();
            from = from + some.size() == articles.size() ? 0 : from + some.size();
            nanos = threads.getCurrentThreadCpuTime() - start;
        } while (nanos < time.toNanos());
        return new Spent(done, nanos, threads.getCurrentThreadAllocatedBytes() - allocated);
    }

    private static void analyse(List<Article> some, List<ArticlePart> parts) {
        parts.forEach(part -> part.prepare(some));
        for (Article article : some) {
            try (JsonGenerator fields = JSON.createGenerator(OutputStream.nullOutputStream())) {
                fields.writeStartObject();
                parts.forEach(part -> part.write(article, fields));
                fields.writeEndObject();
            }
        }
    }

    AnalyzeFigures figures(String name, Spent spent) {
        long characters = articles.stream()
                .mapToLong(article -> article.title().length() + article.text().length())
                .sum();
        long bytes = articles.stream()
                .mapToLong(article -> (article.title() + article.text()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double seconds = spent.nanos() / 1e9;
        double passes = spent.articles() / (double) articles.size();
        return new AnalyzeFigures(
                name,
                articles.size(),
                characters,
                Math.round(spent.articles() / seconds),
                Math.round(passes * bytes / 1e5 / seconds) / 10.0,
                Math.round(10.0 * spent.bytes() / passes / characters) / 10.0);
    }
}
