package fengxiang.launcher.up;

import java.io.PrintWriter;
import java.util.Locale;

/** What a person sees of {@code up}: progress on one side, results on the other. */
public final class Console {

    private final PrintWriter progress;
    private final PrintWriter results;
    private final long started = System.nanoTime();

    public Console(PrintWriter progress, PrintWriter results) {
        this.progress = progress;
        this.results = results;
    }

    /** A line of progress with the seconds since the start. */
    synchronized void say(String line) {
        long seconds = (System.nanoTime() - started) / 1_000_000_000L;
        progress.println(String.format(Locale.ROOT, "[%3d s] %s", seconds, line));
        progress.flush();
    }

    /** A line that a script may want to read. */
    synchronized void result(String line) {
        results.println(line);
        results.flush();
    }
}
