package fengxiang.launcher.doctor;

import fengxiang.embedded.Commands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the machine has: memory, and what the browser tests and a start by root need. */
final class MachineChecks {

    private static final long ENOUGH_KIB = 4L << 20;

    private MachineChecks() {}

    static List<Finding> all() {
        return List.of(memory(), chromium(), fonts(), serverUser());
    }

    private static Finding memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return memory(lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0));
        } catch (IOException e) {
            return Finding.warning("memory", "cannot be read on this system; 4096 MB are needed");
        }
    }

    static Finding memory(long kib) {
        String text = kib / 1024 + " MB available";
        return kib >= ENOUGH_KIB
                ? Finding.ok("memory", text)
                : Finding.warning("memory", text + "; the whole system wants 4096 MB: close other programs");
    }

    private static Finding chromium() {
        String program = System.getenv().getOrDefault("FENGXIANG_CHROMIUM", "chromium");
        return Commands.which(program)
                .map(found -> Finding.ok("chromium", found.toString()))
                .orElseGet(() -> Finding.warning(
                        "chromium", program + " not found; only the browser tests need it: apt install chromium"));
    }

    private static Finding fonts() {
        return firstLine("fc-list", ":lang=zh", "family")
                .map(family -> Finding.ok("fonts", family))
                .orElseGet(() -> Finding.warning(
                        "fonts",
                        "none with Chinese characters; only the browser tests need one:"
                                + " apt install fontconfig fonts-noto-cjk"));
    }

    /** Elasticsearch refuses root, so that root starts it as a user of its own. */
    private static Finding serverUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root) {
            return Finding.ok("user", "Elasticsearch will run as " + System.getProperty("user.name"));
        }
        return Commands.which("setpriv").isPresent()
                ? Finding.ok("user", "root starts Elasticsearch as fengxiang-es")
                : Finding.error(
                        "user", "setpriv is missing, and Elasticsearch does not run as root: apt install util-linux");
    }

    private static Optional<String> firstLine(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) ? said.lines().findFirst() : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
