package fengxiang.launcher;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.backend.BackendException;
import fengxiang.launcher.up.DataDirectory;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of {@code doctor}. */
final class Checks {

    private static final long GIB = 1L << 30;

    private Checks() {}

    static List<Finding> all(Path data) {
        return List.of(
                java(),
                tool("maven", "mvn", "builds the product: apt install maven"),
                tool("node", "node", "builds the front end; without it the build fetches its own"),
                chromium(),
                memory(),
                disk(data),
                dataDirectory(data),
                backend(data));
    }

    private static Finding java() {
        return Finding.ok("java", Runtime.version() + " in " + System.getProperty("java.home"));
    }

    private static Finding tool(String subject, String program, String use) {
        return onPath(program)
                .map(found -> Finding.ok(subject, found.toString()))
                .orElseGet(() -> Finding.warning(subject, program + " is not on the PATH; it " + use));
    }

    private static Finding chromium() {
        return onPath("chromium")
                .map(found -> Finding.ok("chromium", found.toString()))
                .orElseGet(() -> Finding.warning(
                        "chromium", "not found; only the browser tests need it: apt install chromium fonts-noto-cjk"));
    }

    private static Finding memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            long kib = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
            String text = kib / 1024 + " MB available";
            return kib >= 4 * 1024 * 1024
                    ? Finding.ok("memory", text)
                    : Finding.warning("memory", text + "; the whole system wants 4096 MB: close other programs");
        } catch (IOException e) {
            return Finding.warning("memory", "cannot be read on this system");
        }
    }

    private static Finding disk(Path data) {
        Path existing = existing(data);
        try {
            FileStore store = Files.getFileStore(existing);
            long free = store.getUsableSpace();
            double share = (double) free / store.getTotalSpace();
            String text = free / GIB + " GB free (" + Math.round(share * 100) + " %) for " + existing;
            if (free < 2 * GIB) {
                return Finding.error("disk", text + "; Elasticsearch stops writing: free at least 2 GB");
            }
            return free < 10 * GIB
                    ? Finding.warning("disk", text + "; free some, 10 GB are a comfortable least")
                    : Finding.ok("disk", text);
        } catch (IOException e) {
            return Finding.error("disk", "cannot be read for " + existing + ": " + e);
        }
    }

    private static Finding dataDirectory(Path data) {
        Path existing = existing(data);
        if (!Files.isWritable(existing)) {
            return Finding.error("data", existing + " cannot be written: change its owner or choose another --data");
        }
        return Files.isDirectory(data)
                ? Finding.ok("data", data.toString())
                : Finding.ok("data", data + " will be made by the first start");
    }

    private static Finding backend(Path data) {
        if (!Files.exists(new DataDirectory(data).address())) {
            return Finding.ok("backend", "not running: deploy/fengxiang up starts it");
        }
        try {
            BackendApi backend = BackendApi.of(data);
            String status = backend.get("/actuator/health").path("status").asString("unknown");
            return status.equals("UP")
                    ? Finding.ok("backend", "healthy on " + backend.address())
                    : Finding.error("backend", status + " on " + backend.address() + ": see logs in " + data);
        } catch (BackendException e) {
            return Finding.warning("backend", String.valueOf(e.getMessage()));
        }
    }

    private static Path existing(Path path) {
        return Stream.iterate(path, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(path);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
