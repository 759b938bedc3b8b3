package fengxiang.launcher;

import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.Benches;
import java.nio.file.Path;
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
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "PATH", description = "data outside the repository that it reads")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        if (name == null) {
            spec.commandLine().getOut().println(list());
            return 0;
        }
        Bench bench = Benches.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no bench called " + name + ":\n" + list()));
        return bench.run(data, System.out) ? 0 : 1;
    }

    private static String list() {
        return Benches.all().stream()
                .map(bench -> String.format(Locale.ROOT, "  %-14s %s", bench.name(), bench.summary()))
                .collect(Collectors.joining("\n"));
    }
}
