package fengxiang.launcher;

import fengxiang.demo.DemoSettings;
import fengxiang.demo.ManifestEntry;
import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.up.Console;
import fengxiang.launcher.up.DataDirectory;
import fengxiang.launcher.up.DemoWishes;
import fengxiang.launcher.up.Supervisor;
import fengxiang.launcher.up.UpSettings;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything and keeps it running until Ctrl-C. */
@Command(
        name = "up",
        description = "Starts Elasticsearch, the backend with the pages, and a crawler; Ctrl-C stops them.",
        footer = {
            "",
            "Prints the address once the pages are usable, and at the first start the administrator's password. One up at a",
            "time works on a data directory; what was stored stays there. Settings by environment: deploy/README.md."
        },
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8800",
            description = "where the pages are served on 127.0.0.1 (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--demo", description = "also serves a fictional city's news sites on loopback, and crawls them")
    private boolean demo;

    @Option(
            names = "--demo-speed",
            paramLabel = "X",
            defaultValue = "1",
            description = "demo seconds in a second, 0: it stands still (default: ${DEFAULT-VALUE})")
    private double speed;

    @Option(
            names = "--demo-now",
            paramLabel = "TIME",
            description =
                    "the demo's first instant, ISO 8601 with offset (default: now); its incident began two hours before")
    private @Nullable OffsetDateTime now;

    @Option(
            names = "--demo-articles",
            paramLabel = "N",
            description = "at most so many past articles (default: all, some 6,000)")
    private @Nullable Integer articles;

    @Option(names = "--demo-days", paramLabel = "N", description = "so many past days (default: 90)")
    private @Nullable Integer days;

    @Option(
            names = "--demo-port",
            paramLabel = "N",
            description = "port of the demo's first site, the others follow (default: " + DemoSettings.USUAL_PORT + ")")
    private @Nullable Integer demoPort;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        check();
        CommandLine line = spec.commandLine();
        Console console = new Console(line.getErr(), line.getOut());
        Supervisor supervisor = new Supervisor(settings(), Version.current(), Clock.systemUTC(), console);
        try (Interrupts interrupts = Interrupts.ofTheTerminal()) {
            supervisor.run(this::backendIsReady);
            interrupts.allWentWell();
        }
        return 0;
    }

    private void backendIsReady(URI address, List<ManifestEntry> demoEntries) {
        DemoSeeding.seed(BackendApi.at(address, new DataDirectory(data.directory())), demoEntries);
    }

    private UpSettings settings() {
        DemoWishes wishes =
                demo ? new DemoWishes(now == null ? null : now.toInstant(), speed, articles, days, demoPort) : null;
        return new UpSettings(UpSettings.builtProduct(), data.directory(), port, wishes, intranet());
    }

    /** The sites on private addresses that the operator lets the crawler visit. */
    private static List<String> intranet() {
        String pairs = System.getenv().getOrDefault("FENGXIANG_CRAWLER_ALLOW", "");
        return pairs.isBlank() ? List.of() : List.of(pairs);
    }

    private void check() {
        refuse(!demo && demoWishes(), "--demo-… needs --demo");
        refuse(port < 1 || port > 65535, "--port is a number from 1 to 65535, not " + port);
        refuse(!(speed >= 0 && speed <= 100_000), "--demo-speed is a number from 0 to 100000, not " + speed);
        refuse(articles != null && articles < 50, "--demo-articles is a number from 50 on");
        refuse(days != null && (days < 15 || days > 365), "--demo-days is a number from 15 to 365");
        refuse(
                demoPort != null && (demoPort < 1024 || demoPort > 65_500),
                "--demo-port is a number from 1024 to 65500");
    }

    private boolean demoWishes() {
        return now != null || speed != 1 || articles != null || days != null || demoPort != null;
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
