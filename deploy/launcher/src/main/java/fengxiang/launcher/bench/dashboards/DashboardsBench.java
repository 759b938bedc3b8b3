package fengxiang.launcher.bench.dashboards;

import fengxiang.embedded.Trees;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.BenchSizes;
import fengxiang.launcher.bench.SizedBench;
import fengxiang.launcher.bench.analyze.BenchArticles;
import fengxiang.launcher.bench.product.Loading;
import fengxiang.launcher.bench.product.Made;
import fengxiang.launcher.bench.product.PlainElasticsearch;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages that people look at all day, on a running product with made mentions and articles of 100 days, beside the
 * plain queries that they need, in turns. Elasticsearch's cache of requests is off for both and no question is asked
 * twice, so that every answer is counted anew; the caches of the operating system are warm.
 */
public final class DashboardsBench implements SizedBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BenchSizes USUAL = new BenchSizes(List.of(1_000_000, 10_000_000), 1_000_000, 200, 0);
    private static final int MENTIONS_AT_ONCE = 5_000;
    private static final int ARTICLES_AT_ONCE = 1_000;

    private final Clock clock = Clock.systemUTC();
    private final BenchSizes sizes;

    public DashboardsBench() {
        this(USUAL);
    }

    private DashboardsBench(BenchSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public Bench of(BenchSizes chosen) {
        if (chosen.rules() > 0) {
            throw new BenchDataException("bench dashboards has no rules: it takes --mentions, --articles and --rounds");
        }
        return new DashboardsBench(new BenchSizes(
                chosen.mentions().isEmpty()
                        ? sizes.mentions()
                        : chosen.mentions().stream().sorted().toList(),
                chosen.articles() == 0 ? sizes.articles() : chosen.articles(),
                chosen.rounds() == 0 ? sizes.rounds() : chosen.rounds(),
                0));
    }

    @Override
    public String name() {
        return "dashboards";
    }

    @Override
    public String summary() {
        return "overview, trend, map and search with 1 and 10 million mentions beside plain queries, each answer checked; "
                + "--mentions, --articles, --rounds";
    }

    /** What must hold: every number is the one that was made, limits of p95 and of what the product adds are kept. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        Path directory = Files.createTempDirectory("fengxiang-dashboards-");
        try (RunningProduct product = RunningProduct.start(directory, List.of())) {
            return run(product, data, out);
        } finally {
            Trees.delete(directory);
        }
    }

    private boolean run(RunningProduct product, @Nullable Path data, PrintStream out) throws Exception {
        PlainElasticsearch server = PlainElasticsearch.of(product.data());
        Installation installation = new Installation(product, server, clock);
        World world = installation.furnish();
        Truth truth = new Truth(Times.until(clock.instant()));
        Loading loading = new Loading(server);
        Made articles = new MadeArticles(world, truth, BenchArticles.of(data), installation.number());
        loading.load("articles", articles, 0, sizes.articles(), ARTICLES_AT_ONCE);
        Rounds rounds = new Rounds(installation.browser(), server, sizes.rounds());
        Made mentions = new MadeMentions(world, truth);
        List<List<DashboardFigures>> measured = new ArrayList<>();
        int before = 0;
        for (int size : sizes.mentions()) {
            loading.load("mentions", mentions, before, size, MENTIONS_AT_ONCE);
            before = size;
            installation.settle();
            installation.visited();
            System.err.printf(
                    Locale.ROOT,
                    "%,d mentions in %d months, %,d of them in the topic that is asked for; %,d articles%n",
                    size,
                    installation.indices(),
                    truth.of("topic"),
                    sizes.articles());
            measured.add(measure(questions(world, truth, measured.isEmpty()), rounds, size, out));
        }
        return told(measured, out);
    }

    /** The search does not depend on mentions. */
    private List<Question> questions(World world, Truth truth, boolean all) {
        List<Question> questions = new ArrayList<>(List.of(
                new OverviewQuestion(world, truth, clock),
                new TrendQuestion(world, truth),
                new RegionsQuestion(world, truth)));
        if (all) {
            for (SearchQuestion.View view : SearchQuestion.View.values()) {
                questions.add(new SearchQuestion(truth, view));
            }
        }
        return questions;
    }

    private List<DashboardFigures> measure(List<Question> questions, Rounds rounds, int mentions, PrintStream out)
            throws IOException, InterruptedException {
        List<DashboardFigures> all = new ArrayList<>();
        System.err.println(DashboardFigures.heading());
        for (Question question : questions) {
            DashboardFigures figures = rounds.of(question, mentions, sizes.articles());
            all.add(figures);
            System.err.println(figures.row());
            out.println(JSON.writeValueAsString(figures));
        }
        return all;
    }

    private static boolean told(List<List<DashboardFigures>> measured, PrintStream out) {
        for (int i = 1; i < measured.size(); i++) {
            List<DashboardFigures> less = measured.get(i - 1);
            List<DashboardFigures> more = measured.get(i);
            for (int page = 0; page < more.size(); page++) {
                out.println(JSON.writeValueAsString(GrowthFigures.of(less.get(page), more.get(page))));
            }
        }
        return measured.stream().flatMap(List::stream).allMatch(DashboardFigures::hold);
    }
}
