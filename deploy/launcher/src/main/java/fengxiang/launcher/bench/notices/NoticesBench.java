package fengxiang.launcher.bench.notices;

import fengxiang.embedded.Trees;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.BenchSizes;
import fengxiang.launcher.bench.SizedBench;
import fengxiang.launcher.bench.product.Browser;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the acknowledgement of an article to the request at a webhook and to the event of an open page. */
public final class NoticesBench implements SizedBench {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BenchSizes USUAL = new BenchSizes(List.of(), 200, 0, 0);
    private static final String ONLY = "bench notices takes --articles only";

    /**
     * Each article is in a topic of its own: what is found later joins an alert. The first ones, which find code that
     * was never run, do not count.
     */
    private static final int WARM_UP = 20;

    /** Some fifty a minute: a webhook is sent sixty. */
    private static final Duration PACE = Duration.ofMillis(1_250);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration QUERY_DELAY = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int COUNTED = 3;
    private static final long QUARTER = 15 * 60;

    private final BenchSizes sizes;

    public NoticesBench() {
        this(USUAL);
    }

    private NoticesBench(BenchSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public Bench of(BenchSizes chosen) {
        if (!chosen.mentions().isEmpty() || chosen.rounds() > 0 || chosen.rules() > 0) {
            throw new BenchDataException(ONLY);
        }
        return chosen.articles() == 0 ? this : new NoticesBench(new BenchSizes(List.of(), chosen.articles(), 0, 0));
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public String summary() {
        return "seconds from the acknowledgement of an article to the notice by webhook and in an open page, and from a "
                + "quarter of an hour to the notice of a count; --articles";
    }

    /** What must hold: 95 of 100 notices are out within 2 s, that of a count with the look after the query delay. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        if (data != null) {
            throw new BenchDataException(ONLY);
        }
        Path directory = Files.createTempDirectory("fengxiang-notices-");
        try (Hearing hearing = Hearing.start();
                RunningProduct product = RunningProduct.start(
                        directory,
                        List.of(),
                        Map.of(
                                "FENGXIANG_NOTICE_ALLOW", hearing.host(),
                                "FENGXIANG_SIGNAL_QUERY_DELAY", QUERY_DELAY.toString(),
                                "FENGXIANG_WATCH_EVERY", EVERY.toString()))) {
            return run(product, hearing, out);
        } finally {
            Trees.delete(directory);
        }
    }

    private boolean run(RunningProduct product, Hearing hearing, PrintStream out) throws Exception {
        Browser person = Browser.of(product);
        route(person, hearing);
        WatchedTopics topics = new WatchedTopics(person, product.api());
        List<WatchedTopics.Watched> ofStories = topics.ofStories(WARM_UP + sizes.articles());
        WatchedTopics.Watched ofCounts = topics.ofCounts("云岭检车服务总站", COUNTED);
        hearing.open(person);
        Thread.sleep(Duration.ofSeconds(15));
        Instant counted = deliver(topics, ofCounts);
        List<double[]> measured = told(topics, ofStories, hearing);
        List<NoticesFigures> figures = List.of(figures("webhook", measured, 0), figures("page", measured, 1));
        figures.forEach(one -> out.println(JSON.writeValueAsString(one)));
        TrendFigures trend = trend(hearing, ofCounts, counted);
        out.println(JSON.writeValueAsString(trend));
        return figures.stream().allMatch(NoticesFigures::holds) && trend.holds();
    }

    private static void route(Browser person, Hearing hearing) throws IOException, InterruptedException {
        String address = "http://" + hearing.host() + "/";
        String channel = person.post(
                        "/api/notice/channels",
                        Map.of("kind", "webhook", "name", "测量", "shared", false, "address", address))
                .path("id")
                .asString();
        JsonNode unused = person.post("/api/notice/routes", Map.of("channels", List.of(channel)));
    }

    /** All in one quarter of an hour; its end. */
    private static Instant deliver(WatchedTopics topics, WatchedTopics.Watched topic)
            throws IOException, InterruptedException {
        long left = QUARTER - CLOCK.instant().getEpochSecond() % QUARTER;
        if (left < 30) {
            Thread.sleep(Duration.ofSeconds(left + 1));
        }
        for (int i = 0; i < COUNTED; i++) {
            topics.deliver(topic);
        }
        return Instant.ofEpochSecond((CLOCK.instant().getEpochSecond() / QUARTER + 1) * QUARTER);
    }

    private List<double[]> told(WatchedTopics topics, List<WatchedTopics.Watched> ofStories, Hearing hearing)
            throws InterruptedException, ExecutionException {
        List<Future<double[]>> all = new ArrayList<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (WatchedTopics.Watched topic : ofStories) {
                all.add(each.submit(() -> told(topics, topic, hearing)));
                Thread.sleep(PACE);
            }
        }
        List<double[]> measured = new ArrayList<>();
        for (Future<double[]> one : all) {
            measured.add(one.get());
        }
        System.err.println(measured.size() + " articles were delivered, the first " + WARM_UP + " do not count");
        return measured.subList(WARM_UP, measured.size());
    }

    /** Seconds by webhook and by page; negative: not within the time. */
    private static double[] told(WatchedTopics topics, WatchedTopics.Watched topic, Hearing hearing)
            throws IOException, InterruptedException {
        topics.deliver(topic);
        long acknowledged = System.nanoTime();
        Hearing.Told told = hearing.await(topic.id(), PATIENCE);
        if (told == null) {
            return new double[] {-1, -1};
        }
        Long shown = hearing.awaitShown(told.notice(), PATIENCE);
        return new double[] {
            (told.at() - acknowledged) / 1e9, shown == null ? -1 : Math.max(0, (shown - acknowledged) / 1e9)
        };
    }

    private static NoticesFigures figures(String by, List<double[]> measured, int which) {
        return NoticesFigures.of(by, measured.stream().map(both -> both[which]).toList());
    }

    private static TrendFigures trend(Hearing hearing, WatchedTopics.Watched topic, Instant quarter)
            throws InterruptedException {
        Duration most = QUERY_DELAY.plus(EVERY).plusSeconds(20);
        Duration patience = Duration.between(CLOCK.instant(), quarter).plus(most.multipliedBy(2));
        System.err.println("waiting for the count until " + quarter + " and a look after it");
        Hearing.Told told = hearing.await(topic.id(), patience);
        double seconds = told == null
                ? -1
                : Duration.between(quarter, CLOCK.instant()).toMillis() / 1_000.0
                        - (System.nanoTime() - told.at()) / 1e9;
        return new TrendFigures("trend", Math.round(seconds * 1_000) / 1_000.0, most.toSeconds());
    }
}
