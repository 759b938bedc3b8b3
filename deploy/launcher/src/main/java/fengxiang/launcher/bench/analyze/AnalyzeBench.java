package fengxiang.launcher.bench.analyze;

import fengxiang.launcher.analyze.Analysis;
import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.analyze.ArticlePart;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.analyze.PartMeter.Spent;
import fengxiang.sentiment.Sentiment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many articles one core analyses in a second: each part of analyze for itself, and all together. Sentiment works
 * on one thread here, so that its time counts as the others' does.
 */
public final class AnalyzeBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Duration warmUp;
    private final Duration round;
    private final int rounds;
    private final int atOnce;

    public AnalyzeBench() {
        this(Duration.ofSeconds(6), Duration.ofSeconds(2), 5, Analysis.AHEAD);
    }

    AnalyzeBench(Duration warmUp, Duration round, int rounds, int atOnce) {
        this.warmUp = warmUp;
        this.round = round;
        this.rounds = rounds;
        this.atOnce = atOnce;
    }

    @Override
    public String name() {
        return "analyze";
    }

    @Override
    public String summary() {
        return "articles a second and core of each part of analyze; --data: JSON lines as analyze reads them, else "
                + "made-up articles of 800 characters";
    }

    /** Rounds alternate between the parts, so that all meet the same load; the median counts. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<Article> articles = BenchArticles.of(data);
        try (Sentiment sentiment = Sentiment.open(1, null)) {
            run(new PartMeter(articles, atOnce), contestants(sentiment), out);
        }
        return true;
    }

    private void run(PartMeter meter, Map<String, List<ArticlePart>> contestants, PrintStream out) {
        Map<String, List<Spent>> spent = new LinkedHashMap<>();
        for (Map.Entry<String, List<ArticlePart>> contestant : contestants.entrySet()) {
            System.err.println("warming up: " + contestant.getKey());
            meter.run(contestant.getValue(), warmUp);
        }
        for (int i = 1; i <= rounds; i++) {
            System.err.println("round " + i + " of " + rounds);
            contestants.forEach((name, parts) ->
                    spent.computeIfAbsent(name, none -> new ArrayList<>()).add(meter.run(parts, round)));
        }
        spent.forEach((name, all) -> out.println(JSON.writeValueAsString(meter.figures(name, median(all)))));
    }

    private static Map<String, List<ArticlePart>> contestants(Sentiment sentiment) {
        Map<String, List<ArticlePart>> contestants = new LinkedHashMap<>();
        List<ArticlePart> parts = Analysis.parts(true, sentiment);
        parts.forEach(part -> contestants.put(part.name(), List.of(part)));
        contestants.put("all", parts);
        return contestants;
    }

    private static Spent median(List<Spent> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Spent::nanosPerArticle))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
