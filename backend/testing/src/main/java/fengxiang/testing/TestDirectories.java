package fengxiang.testing;

import fengxiang.embedded.EmbeddedElasticsearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where test servers live: below the system's temporary directory, because the user who runs a server for root must be
 * able to enter it. Unpacked servers are shared by all runs, everything else belongs to one process and carries its
 * number.
 */
record TestDirectories(Path base) {

    private static final Path ARCHIVES = Path.of("deploy/elasticsearch/embedded/target/elasticsearch");

    static TestDirectories ofThisUser() {
        String user = System.getProperty("user.name");
        Path base = Path.of(System.getProperty("java.io.tmpdir"), "fengxiang-test-" + user);
        try {
            Files.createDirectories(base.resolve("runs"));
            if (!Files.getOwner(base).getName().equals(user)) {
                throw new IllegalStateException(base + " belongs to somebody else");
            }
            Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new TestDirectories(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archives in this checkout, from whichever module the tests run. */
    static Path archives() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve(ARCHIVES))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ARCHIVES + " not found above " + here
                        + ": build with -am, so that deploy/elasticsearch/embedded fetches the server"));
    }

    Path installations() {
        return base.resolve("installations");
    }

    Path ofThisRun() {
        return base.resolve("runs")
                .resolve(Long.toString(ProcessHandle.current().pid()));
    }

    /** Stops the servers and deletes the directories of processes that no longer exist. */
    void cleanUpAfterKilledRuns() {
        try (Stream<Path> runs = Files.list(base.resolve("runs"))) {
            runs.filter(TestDirectories::isAbandoned).toList().forEach(run -> {
                EmbeddedElasticsearch.stopOrphan(run, line -> {});
                delete(run);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes as far as possible: another run may be cleaning up the same directory. */
    static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException somebodyElseDeletes) {
            // The next run tries again.
        }
    }

    private static boolean isAbandoned(Path run) {
        Optional<Long> pid = pid(run);
        return pid.flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static Optional<Long> pid(Path run) {
        String name = run.getFileName().toString();
        return name.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(name)) : Optional.empty();
    }
}
