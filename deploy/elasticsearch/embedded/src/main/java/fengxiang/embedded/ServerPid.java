package fengxiang.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running server as its pid file names it. It is not our child: it outlives whoever started it, and its number may by
 * now belong to somebody else.
 */
record ServerPid(ProcessHandle handle) {

    private static final long PATIENCE_MILLIS = 30_000;

    /** The server of this directory, if one is running. */
    static Optional<ServerPid> running(Layout layout) {
        return read(layout.pidFile())
                .flatMap(ProcessHandle::of)
                .filter(process -> isServerOf(layout, process.pid()))
                .map(ServerPid::new)
                .filter(ServerPid::isAlive);
    }

    long pid() {
        return handle.pid();
    }

    /** False also for a dead process that nobody has collected yet, as in a container without an init process. */
    boolean isAlive() {
        return handle.isAlive() && !isZombie();
    }

    /** Asks it to stop, waits for half a minute, then kills it. */
    void stop() {
        handle.destroy();
        if (!waitUntilDead(PATIENCE_MILLIS)) {
            kill();
        }
    }

    void kill() {
        handle.destroyForcibly();
        waitUntilDead(PATIENCE_MILLIS);
    }

    private boolean waitUntilDead(long millis) {
        for (long waited = 0; waited < millis; waited += 100) {
            if (!isAlive()) {
                return true;
            }
            Sleep.uninterruptibly(100);
        }
        return !isAlive();
    }

    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"), StandardCharsets.ISO_8859_1);
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException noProcFileSystem) {
            return false;
        }
    }

    private static boolean isServerOf(Layout layout, long pid) {
        String temporary = "-Djava.io.tmpdir=" + layout.tmp();
        return arguments(pid).contains(temporary);
    }

    private static String arguments(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8);
        } catch (IOException noProcFileSystem) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().commandLine())
                    .orElse("");
        }
    }

    private static Optional<Long> read(Path file) {
        try {
            return Optional.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException missingOrHalfWritten) {
            return Optional.empty();
        }
    }
}
