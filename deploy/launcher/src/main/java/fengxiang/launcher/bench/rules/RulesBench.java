package fengxiang.launcher.bench.rules;

import fengxiang.embedded.Trees;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.BenchSizes;
import fengxiang.launcher.bench.SizedBench;
import fengxiang.launcher.bench.product.Browser;
import fengxiang.launcher.bench.product.Heap;
import fengxiang.launcher.bench.product.Loading;
import fengxiang.launcher.bench.product.PlainElasticsearch;
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

/** Rules of all kinds on a running product with made mentions of 90 days: how long one look at all of them takes. */
public final class RulesBench implements SizedBench {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BenchSizes USUAL = new BenchSizes(List.of(1_000_000), 0, 6, 500);
    private static final int AT_ONCE = 5_000;

    /** Of these, five are made with a topic. */
    private static final int RULES_OF_A_TOPIC = 10;

    private static final List<String> MORE = List.of("negative-volume", "negative-share", "count", "spread");

    /** A heap grows with what is cached; more than this from the second round to the last is a leak. */
    private static final int GROWTH_MEGABYTES = 20;

    private final BenchSizes sizes;

    public RulesBench() {
        this(USUAL);
    }

    private RulesBench(BenchSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public Bench of(BenchSizes chosen) {
        if (chosen.articles() > 0) {
            throw new BenchDataException("bench rules makes no articles: it takes --mentions, --rules and --rounds");
        }
        return new RulesBench(new BenchSizes(
                chosen.mentions().isEmpty() ? sizes.mentions() : chosen.mentions(),
                0,
                chosen.rounds() == 0 ? sizes.rounds() : chosen.rounds(),
                chosen.rules() == 0 ? sizes.rules() : chosen.rules()));
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "one look at 500 alert rules of all kinds on 50 topics with a million mentions, and the heap afterwards; "
                + "--mentions, --rules, --rounds";
    }

    /** What must hold: a look takes at most 20 s, no rule fails, and the heap does not grow. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        if (data != null) {
            throw new BenchDataException("bench rules makes its own data: it takes no --data");
        }
        if (sizes.rules() % RULES_OF_A_TOPIC != 0) {
            throw new BenchDataException(
                    "each topic has ten rules: --rules " + sizes.rules() + " is no multiple of it");
        }
        if (sizes.mentions().size() > 1) {
            throw new BenchDataException("bench rules takes one number of mentions");
        }
        Path directory = Files.createTempDirectory("fengxiang-rules-");
        try (RunningProduct product =
                RunningProduct.start(directory, List.of(), Map.of("FENGXIANG_WATCH_EVERY", "20s"))) {
            return run(product, out);
        } finally {
            Trees.delete(directory);
        }
    }

    private boolean run(RunningProduct product, PrintStream out) throws Exception {
        PlainElasticsearch server = PlainElasticsearch.of(product.data());
        List<String> topics = furnish(Browser.of(product));
        System.err.println(topics.size() + " topics");
        int mentions = sizes.mentions().getFirst();
        new Loading(server).load("mentions", new MadeStories(topics, CLOCK.instant()), 0, mentions, AT_ONCE);
        JsonNode unused = server.send("POST", "/fx-mentions/_refresh", "");
        Instant last = CLOCK.instant();
        List<RulesFigures> measured = new ArrayList<>();
        for (int round = 1; round <= sizes.rounds(); round++) {
            RulesFigures figures = look(product, server, round, last, topics.size());
            last = CLOCK.instant();
            measured.add(figures);
            out.println(JSON.writeValueAsString(figures));
        }
        return measured.stream().allMatch(RulesFigures::holds) && isFlat(measured);
    }

    private static boolean isFlat(List<RulesFigures> measured) {
        return measured.size() < 3
                || measured.getLast().heapMegabytes() - measured.get(1).heapMegabytes() <= GROWTH_MEGABYTES;
    }

    /** By a person, whose topics need nobody's consent while there is nobody else. */
    private List<String> furnish(Browser person) throws IOException, InterruptedException {
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < sizes.rules() / RULES_OF_A_TOPIC; i++) {
            String name = "云泽第" + i + "检车服务中心";
            String topic = person.post(
                            "/api/topics", Map.of("name", name, "purpose", "测量预警要多久", "names", List.of(name)))
                    .path("id")
                    .asString();
            topics.add(topic);
            List<String> kinds = new ArrayList<>(MORE);
            kinds.add(i % 2 == 0 ? "new-term" : "delay");
            for (String kind : kinds) {
                JsonNode unused = person.post("/api/rules", Map.of("topicId", topic, "kind", kind));
            }
        }
        return topics;
    }

    private RulesFigures look(RunningProduct product, PlainElasticsearch server, int round, Instant after, int topics)
            throws IOException, InterruptedException, ExecutionException {
        double counts;
        double words;
        double sources;
        try (ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            Looks looks = new Looks(server);
            Future<Double> ofCounts = watchers.submit(() -> looks.seconds("alert-counts", after));
            Future<Double> ofWords = watchers.submit(() -> looks.seconds("alert-topics", after));
            sources = looks.seconds("alert-sources", after);
            counts = ofCounts.get();
            words = ofWords.get();
        }
        long pid = Long.parseLong(
                Files.readString(product.data().pidFile("backend")).strip());
        return new RulesFigures(
                round,
                sizes.mentions().getFirst(),
                topics,
                sizes.rules(),
                counts,
                words,
                sources,
                Math.round((counts + words + sources) * 1_000) / 1_000.0,
                Heap.megabytes(pid),
                failed(product, after));
    }

    /** Rules that look at more than single stories and were not looked at since, or in vain. */
    private int failed(RunningProduct product, Instant after) {
        int failed = 0;
        for (JsonNode rule : product.api().get("/api/alerts/standing")) {
            JsonNode state = rule.path("state");
            boolean single = rule.path("ruleId").asString().matches(".*_(new-story|negative-story|first-tier)");
            boolean looked = Duration.between(
                                    after,
                                    Instant.parse(state.path("evaluatedAt").asString("1970-01-01T00:00:00Z")))
                            .toMillis()
                    > 0;
            failed += single || looked && !state.path("state").asString().equals("error") ? 0 : 1;
        }
        return failed;
    }
}
