package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes that a killed launcher has left running. Each carries the data directory on its command line, so that a
 * number that by now belongs to another program is never touched.
 */
final class Orphans {

    private static final String MARK = "-Dfengxiang.data=";

    private Orphans() {}

    static String mark(DataDirectory data) {
        return MARK + data.root();
    }

    static Path pidFile(DataDirectory data, String name) {
        return data.pidFile(name);
    }

    /** Stops them; to be called under the directory's lock, which says that nobody supervises them any more. */
    static void stop(DataDirectory data, Console console) {
        for (Path file : pidFiles(data)) {
            DataDirectory.pid(file)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> isOurs(process, data))
                    .ifPresent(process -> {
                        console.say("stopping process " + process.pid() + ", left by a killed start");
                        stop(process);
                    });
            delete(file);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOurs(ProcessHandle process, DataDirectory data) {
        return arguments(process).contains(mark(data));
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException noProcFileSystem) {
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }

    private static List<Path> pidFiles(DataDirectory data) {
        try (Stream<Path> files = Files.list(data.run())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pid"))
                    .toList();
        } catch (IOException e) {
            throw new UpException("cannot read " + data.run() + ": " + FileTrouble.of(e), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UpException("cannot delete " + file + ": " + FileTrouble.of(e), e);
        }
    }
}
