package fengxiang.launcher;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.BenchSizes;
import fengxiang.launcher.bench.RecallBench;
import fengxiang.launcher.bench.SizedBench;
import fengxiang.launcher.bench.analyze.AnalyzeBench;
import fengxiang.launcher.bench.crawl.CrawlBench;
import fengxiang.launcher.bench.dashboards.DashboardsBench;
import fengxiang.launcher.bench.extract.ExtractBench;
import fengxiang.launcher.bench.ingest.IngestBench;
import fengxiang.launcher.bench.match.MatchBench;
import fengxiang.launcher.bench.notices.NoticesBench;
import fengxiang.launcher.bench.realpages.RealPagesBench;
import fengxiang.launcher.bench.reposts.MinhashBench;
import fengxiang.launcher.bench.reposts.RepostBench;
import fengxiang.launcher.bench.rules.RulesBench;
import fengxiang.launcher.bench.tokenize.TokenizeBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench NAME}. */
@Command(
        name = "bench",
        description = "Runs a measurement and prints its figures; without a name, lists them.",
        footer = {"", "Exit code 1 where something that must hold did not."},
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private static final List<Bench> ALL = List.of(
            new RecallBench(),
            new RealPagesBench(),
            new ExtractBench(),
            new CrawlBench(),
            new AnalyzeBench(),
            new IngestBench(),
            new DashboardsBench(),
            new RulesBench(),
            new NoticesBench(),
            new RepostBench(),
            new MinhashBench(),
            new TokenizeBench(),
            new MatchBench());

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "one of those that are listed without it")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "PATH", description = "data outside the repository that it reads")
    private @Nullable Path data;

    @Option(
            names = "--mentions",
            paramLabel = "N",
            description = "how many are made; several with commas, growing",
            split = ",")
    private @Nullable List<Integer> mentions;

    @Option(names = "--articles", paramLabel = "N", description = "how many are made")
    private @Nullable Integer articles;

    @Option(names = "--rounds", paramLabel = "N", description = "how many count")
    private @Nullable Integer rounds;

    @Option(names = "--rules", paramLabel = "N", description = "alert rules, ten for each topic")
    private @Nullable Integer rules;

    @Override
    public Integer call() throws Exception {
        if (name == null) {
            spec.commandLine().getOut().println(list());
            return 0;
        }
        Bench bench = ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no bench called " + name + ":\n" + list()));
        BenchSizes sizes = sizes();
        if (sizes.areChosen() && !(bench instanceof SizedBench)) {
            throw new ParameterException(spec.commandLine(), "the sizes of bench " + name + " cannot be chosen");
        }
        try {
            return sized(bench, sizes).run(data, System.out) ? 0 : 1;
        } catch (BenchDataException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private BenchSizes sizes() {
        List<Integer> growing = mentions == null ? List.of() : mentions;
        growing.forEach(many -> positive("--mentions", many));
        return new BenchSizes(
                growing, positive("--articles", articles), positive("--rounds", rounds), positive("--rules", rules));
    }

    /** 0 where nothing was given. */
    private int positive(String option, @Nullable Integer given) {
        if (given != null && given < 1) {
            throw new ParameterException(spec.commandLine(), option + " is 1 or more, not " + given);
        }
        return given == null ? 0 : given;
    }

    private static Bench sized(Bench bench, BenchSizes sizes) {
        return bench instanceof SizedBench ours ? ours.of(sizes) : bench;
    }

    private static String list() {
        return ALL.stream()
                .map(bench -> String.format(Locale.ROOT, "  %-12s %s", bench.name(), bench.summary()))
                .collect(Collectors.joining("\n"));
    }
}
