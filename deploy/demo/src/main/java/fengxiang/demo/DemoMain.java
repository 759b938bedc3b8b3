package fengxiang.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo as a process of its own. Exit codes: 2 wrong usage, 1 a port is taken. A line {@code demo ready} on standard
 * output says that every outlet answers.
 */
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        int code = run(List.of(arguments), Clock.systemUTC());
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments, Clock real) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            DemoArguments options = new DemoArguments(arguments, System.getenv());
            DemoSettings settings = options.settings(real);
            Demo demo = new Demo(settings);
            JsonMapper json = new JsonMapper();
            if (options.flag("manifest")) {
                demo.manifest().forEach(e -> out.println(json.writeValueAsString(e)));
            } else if (options.flag("expected")) {
                demo.expected(options.at(settings.clock(real))).forEach(e -> out.println(json.writeValueAsString(e)));
            } else {
                serve(demo, settings, real, out);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage() + "\n" + DemoArguments.USAGE);
            return 2;
        } catch (IOException e) {
            err.println("error: " + e.getMessage());
            return 1;
        }
    }

    /** Serves until the process is told to end. */
    private static void serve(Demo demo, DemoSettings settings, Clock real, PrintStream out)
            throws IOException, InterruptedException {
        demo.serve(real);
        out.println("demo ready: " + demo.hosts().size() + " outlets from http://"
                + demo.hosts().getFirst() + "/ on, anchor " + settings.anchor());
        new CountDownLatch(1).await();
    }
}
