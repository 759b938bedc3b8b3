package fengxiang.launcher.bench.extract;

import fengxiang.launcher.bench.Bench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How many pages one core reads in a second: our extraction beside the libraries that it uses. */
public final class ExtractBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Duration warmUp;
    private final Duration round;
    private final int rounds;

    public ExtractBench() {
        this(Duration.ofSeconds(5), Duration.ofSeconds(2), 5);
    }

    ExtractBench(Duration warmUp, Duration round, int rounds) {
        this.warmUp = warmUp;
        this.round = round;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String summary() {
        return "CPU time to take the article out of a page, beside the libraries used; --data: folder with *.html, "
                + "else pages of the demo";
    }

    /** What must hold: ours costs less than the library that it asks for a second opinion. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<RawPage> pages = data == null ? DemoPages.fetch() : PageFolder.read(data);
        long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
        Race race = new Race(pages, warmUp, round, rounds);
        Map<String, Double> millis = race.run(Contestant.all());
        System.err.println("characters read in all: " + race.checked());
        double parse = of(millis, Contestant.PARSE);
        millis.forEach((name, each) ->
                out.println(JSON.writeValueAsString(ExtractFigures.of(name, pages.size(), bytes, each, parse))));
        return of(millis, Contestant.OURS) < of(millis, Contestant.READABILITY);
    }

    private static double of(Map<String, Double> millis, String name) {
        Double value = millis.get(name);
        if (value == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return value;
    }
}
