package fengxiang.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process occupies of the machine's memory, as Linux tells it. */
final class ResidentMemory {

    private static final String FIELD = "VmRSS:";

    private ResidentMemory() {}

    /** 0 for a process that has ended. */
    static long megabytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(FIELD))
                            .map(line -> line.substring(FIELD.length())
                                    .replace("kB", "")
                                    .strip())
                            .mapToLong(Long::parseLong)
                            .sum()
                    / 1024;
        } catch (IOException ended) {
            return 0;
        }
    }
}
