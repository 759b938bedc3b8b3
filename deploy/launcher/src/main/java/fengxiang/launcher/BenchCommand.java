package fengxiang.launcher;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.BenchDataException;
import fengxiang.launcher.bench.RecallBench;
import fengxiang.launcher.bench.analyze.AnalyzeBench;
import fengxiang.launcher.bench.crawl.CrawlBench;
import fengxiang.launcher.bench.extract.ExtractBench;
import fengxiang.launcher.bench.ingest.IngestBench;
import fengxiang.launcher.bench.match.MatchBench;
import fengxiang.launcher.bench.realpages.RealPagesBench;
import fengxiang.launcher.bench.reposts.MinhashBench;
import fengxiang.launcher.bench.reposts.RepostBench;
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
        try {
            return bench.run(data, System.out) ? 0 : 1;
        } catch (BenchDataException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String list() {
        return ALL.stream()
                .map(bench -> String.format(Locale.ROOT, "  %-12s %s", bench.name(), bench.summary()))
                .collect(Collectors.joining("\n"));
    }
}
