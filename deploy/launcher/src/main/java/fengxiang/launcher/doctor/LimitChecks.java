package fengxiang.launcher.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Limits of the operating system that Elasticsearch asks for. On loopback it starts below them, with a warning in its
 * log, and fails when it grows.
 */
final class LimitChecks {

    private static final long MAPS = 262_144;
    private static final long FILES = 65_535;
    private static final long THREADS = 4096;

    private LimitChecks() {}

    static List<Finding> all() {
        return List.of(
                limit("maps", "vm.max_map_count", maps(), MAPS, "sysctl -w vm.max_map_count=" + MAPS + " (as root)"),
                limit("files", "open files", own("Max open files"), FILES, "ulimit -n " + FILES + " before up"),
                limit("threads", "processes", own("Max processes"), THREADS, "ulimit -u " + THREADS + " before up"));
    }

    static Finding limit(String subject, String what, OptionalLong found, long least, String cure) {
        if (found.isEmpty()) {
            return Finding.ok(subject, what + ": not known on this system");
        }
        String text = what + ": " + (found.getAsLong() == Long.MAX_VALUE ? "no limit" : found.getAsLong());
        return found.getAsLong() >= least
                ? Finding.ok(subject, text)
                : Finding.warning(subject, text + ", Elasticsearch wants " + least + ": " + cure);
    }

    /** The second column of a line of {@code /proc/self/limits}, which children inherit. */
    static OptionalLong limit(Stream<String> limits, String name) {
        return limits.filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split("\\s+")[0])
                .mapToLong(value -> value.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(value))
                .findFirst();
    }

    private static OptionalLong own(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/limits"))) {
            return limit(lines, name);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Read in one go: byte by byte, the kernel gives the first digit only. */
    static OptionalLong maps() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/sys/vm/max_map_count"))) {
            return lines.mapToLong(line -> Long.parseLong(line.strip())).findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
