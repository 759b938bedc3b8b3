package fengxiang.launcher;

import fengxiang.detection.Detector;
import fengxiang.detection.Memory;
import fengxiang.detection.Settings;
import fengxiang.detection.WorkCalendar;
import fengxiang.launcher.detect.BadRowException;
import fengxiang.launcher.detect.Detecting;
import fengxiang.launcher.detect.Length;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code detect}. */
@Command(
        name = "detect",
        description = "Says when much more is counted than usual: lines timestamp,value on standard input.",
        footer = {
            "",
            "Lines are in the order of time, and have the headings timestamp and value. Of times without a line nothing is",
            "known: they are blind. One line out for each line in: timestamp,value,window,expected,surprise,state,alert.",
            "Window is the one with the highest surprise, to which expected belongs; surprise is -log10 of the probability of",
            "so many by chance; state is normal, pending, firing, recovering, learning or blind; alert is 1 where a notice",
            "would go out. Without other options: robust has windows of 1h,4h,24h and fires at 4; full has 1h and fires at 2."
        },
        mixinStandardHelpOptions = true)
final class DetectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--bin",
            paramLabel = "TIME",
            converter = Length.class,
            description = "length of a bin; 15m if not given")
    private Duration bin = Duration.ofMinutes(15);

    @Option(
            names = "--memory",
            paramLabel = "KIND",
            description = "robust (few distinct reports) or full (large noisy streams)")
    private Memory memory = Memory.ROBUST;

    @Option(
            names = "--windows",
            paramLabel = "TIMES",
            split = ",",
            converter = Length.class,
            description = "such as 1h,4h")
    private @Nullable List<Duration> windows;

    @Option(names = "--fire", paramLabel = "S", description = "surprise from which there is an alert")
    private @Nullable Double fire;

    @Option(names = "--clear", paramLabel = "S", description = "surprise below which an episode ends; 1.5 if not given")
    private @Nullable Double clear;

    @Option(names = "--cooldown", paramLabel = "TIME", converter = Length.class, description = "24h if not given")
    private @Nullable Duration cooldown;

    @Option(names = "--zone", paramLabel = "ZONE", description = "of hours and days; Asia/Shanghai if not given")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Override
    public Integer call() throws IOException {
        if (Duration.ofHours(1).toMillis() % bin.toMillis() != 0) {
            throw new ParameterException(
                    spec.commandLine(), "--bin: an hour has no whole number of bins of this length");
        }
        Settings settings = settings();
        if (settings.windows().stream().anyMatch(window -> window.compareTo(bin) < 0)) {
            throw new ParameterException(spec.commandLine(), "--windows: one is shorter than a bin");
        }
        Detector detector = new Detector(settings, WorkCalendar.china(), zone);
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)));
        try {
            new Detecting(detector, bin).run(new InputStreamReader(System.in, StandardCharsets.UTF_8), out);
        } catch (BadRowException e) {
            throw new LauncherException(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private Settings settings() {
        Settings usual = Settings.of(memory);
        return new Settings(
                memory,
                windows == null ? usual.windows() : windows,
                usual.halfLife(),
                usual.floor(),
                fire == null ? usual.fire() : fire,
                clear == null ? usual.clear() : clear,
                usual.clearAfter(),
                cooldown == null ? usual.cooldown() : cooldown,
                usual.repeat(),
                usual.fewest(),
                usual.pending());
    }
}
