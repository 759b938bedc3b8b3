package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Java process of ours. It is a child, but in a session of its own, so that the terminal's Ctrl-C reaches only us.
 */
final class ChildProcess implements Part {

    private static final long LOG_LIMIT = 10L << 20;
    private static final int STOP_SECONDS = 30;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Predicate<String> healthy;
    private final Duration patience;
    private final Path pidFile;
    private final Path logFile;
    private final RotatingLog log;
    private @Nullable Process process;

    /**
     * @param healthy true once it does its work; given what it has said lately
     * @param patience how long that may take
     */
    ChildProcess(
            String name,
            List<String> command,
            Map<String, String> environment,
            DataDirectory data,
            Predicate<String> healthy,
            Duration patience) {
        this.name = name;
        this.command = inOwnSession(command);
        this.environment = environment;
        this.healthy = healthy;
        this.patience = patience;
        this.pidFile = Orphans.pidFile(data, name);
        this.logFile = data.logs().resolve(name + ".log");
        this.log = new RotatingLog(logFile, LOG_LIMIT);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() throws InterruptedException {
        Process started = launch();
        process = started;
        PrivateFile.write(pidFile, Long.toString(started.pid()));
        try {
            awaitHealth(started);
        } catch (InterruptedException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    @Override
    public boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    @Override
    public void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        if (!Waiting.forEnd(running, STOP_SECONDS)) {
            running.destroyForcibly();
            Waiting.forEnd(running, STOP_SECONDS);
        }
        process = null;
        delete(pidFile);
    }

    @Override
    public String lastWords() {
        return "last lines of " + logFile + ":\n" + String.join("\n", log.tail(8));
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Two arenas instead of eight a core: glibc would keep some hundred megabytes for nothing.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        try {
            Process started = builder.start();
            log.follow(started.getInputStream());
            return started;
        } catch (IOException e) {
            throw new UpException("cannot start the " + name + ": " + FileTrouble.of(e), e);
        }
    }

    private void awaitHealth(Process started) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!healthy.test(log.recent())) {
            if (started.waitFor(200, TimeUnit.MILLISECONDS)) {
                // Its last lines may still be on their way into the log.
                Thread.sleep(200);
                throw new UpException("the " + name + " ended with code " + started.exitValue() + "; " + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new UpException(
                        "the " + name + " is not usable after " + patience.toSeconds() + " s; " + lastWords());
            }
        }
    }

    private static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>(
                Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of());
        whole.addAll(command);
        return whole;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The number in it is checked before anybody trusts it.
        }
    }
}
