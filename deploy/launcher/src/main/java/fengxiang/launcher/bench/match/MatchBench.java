package fengxiang.launcher.bench.match;

import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.analyze.BenchArticles;
import fengxiang.matching.Publication;
import fengxiang.matching.TopicMatcher;
import fengxiang.text.query.Query;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How many articles one core compares with 1,000 and with 10,000 topics in a second. */
public final class MatchBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Integer> TOPICS = List.of(0, 1_000, 10_000);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Integer> sizes;
    private final Duration warmUp;
    private final Duration measured;

    public MatchBench() {
        this(TOPICS, Duration.ofSeconds(6), Duration.ofSeconds(10));
    }

    MatchBench(List<Integer> sizes, Duration warmUp, Duration measured) {
        this.sizes = sizes;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String summary() {
        return "articles a second and core beside 0, 1,000 and 10,000 topics; --data: JSON lines as analyze reads them, "
                + "else made-up articles of 800 characters";
    }

    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<Article> articles = BenchArticles.of(data);
        List<Publication> publications = articles.stream()
                .map(a -> new Publication(
                        a.title(), a.text(), List.of(), "other", a.kind().toString(), null))
                .toList();
        for (int size : sizes) {
            System.err.println("with " + size + " topics");
            out.println(JSON.writeValueAsString(measure(new MadeTopics(articles).make(size), publications)));
        }
        return true;
    }

    private MatchFigures measure(Map<String, Query> topics, List<Publication> articles) throws Exception {
        try (TopicMatcher matcher = new TopicMatcher()) {
            long start = threads.getCurrentThreadCpuTime();
            matcher.put(topics);
            long registered = threads.getCurrentThreadCpuTime() - start;
            double unused = perSecond(matcher, articles, warmUp);
            double perSecond = perSecond(matcher, articles, measured);
            long matches =
                    articles.stream().mapToLong(a -> matcher.match(a).size()).sum();
            long characters =
                    articles.stream().mapToLong(a -> a.text().length()).sum() / articles.size();
            return new MatchFigures(
                    topics.size(),
                    articles.size(),
                    characters,
                    Math.round(perSecond),
                    matches,
                    Duration.ofNanos(registered).toMillis());
        }
    }

    private double perSecond(TopicMatcher matcher, List<Publication> articles, Duration time) {
        long start = threads.getCurrentThreadCpuTime();
        long done = 0;
        long nanos;
        do {
            matcher.match(articles.get((int) (done % articles.size())));
            done++;
            nanos = threads.getCurrentThreadCpuTime() - start;
        } while (nanos < time.toNanos());
        return done * 1e9 / nanos;
    }
}
