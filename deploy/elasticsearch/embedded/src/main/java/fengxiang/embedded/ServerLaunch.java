package fengxiang.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Starts the server process in the background. */
final class ServerLaunch {

    private static final int LINES_OF_AN_ERROR = 8;

    private final ServerSettings settings;
    private final Layout layout;
    private final ServerUser user;

    ServerLaunch(ServerSettings settings, Layout layout, ServerUser user) {
        this.settings = settings;
        this.layout = layout;
        this.user = user;
    }

    Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", settings.jdk().home().toString(),
                "ES_PATH_CONF", layout.config().toString(),
                "ES_TMPDIR", layout.tmp().toString());
    }

    /** Returns once the server listens; it then runs on by itself, without its starter's 50 MB. */
    ServerPid start(Path home, long timeoutSeconds) throws IOException, InterruptedException {
        Process starter = process(home).start();
        try {
            if (!starter.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
                giveUp(starter);
                throw failure("did not start within " + timeoutSeconds + " s");
            }
        } catch (InterruptedException e) {
            giveUp(starter);
            throw e;
        }
        if (starter.exitValue() != 0) {
            throw failure("did not start");
        }
        return ServerPid.running(layout).orElseThrow(() -> failure("ended right after its start"));
    }

    private void giveUp(Process starter) {
        starter.descendants().forEach(ProcessHandle::destroyForcibly);
        starter.destroyForcibly();
        ServerPid.running(layout).ifPresent(ServerPid::kill);
    }

    private ProcessBuilder process(Path home) {
        List<String> command = List.of(
                home.resolve("bin/elasticsearch").toString(),
                "--daemonize",
                "--pidfile",
                layout.pidFile().toString());
        ProcessBuilder builder = new ProcessBuilder(user.background(command))
                .directory(layout.directory().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(layout.startLog().toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_HOME", "ES_JAVA_OPTS", "CLI_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment());
        return builder;
    }

    private EmbeddedException failure(String what) {
        List<String> lines = new ArrayList<>(lastLines(layout.log(), ServerLaunch::tellsOfAnError));
        lines.addAll(lastLines(layout.startLog(), line -> true));
        return new EmbeddedException("Elasticsearch " + what + ". Last lines of " + layout.log() + " and "
                + layout.startLog() + ":\n" + String.join("\n", lines));
    }

    private static boolean tellsOfAnError(String line) {
        return line.contains("[ERROR]") || line.contains("[FATAL]") || line.contains("xception");
    }

    private static List<String> lastLines(Path log, Predicate<String> wanted) {
        try (Stream<String> all = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> lines = all.filter(wanted).toList();
            return lines.subList(Math.max(0, lines.size() - LINES_OF_AN_ERROR), lines.size());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
