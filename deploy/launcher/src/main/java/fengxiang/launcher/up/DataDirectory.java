package fengxiang.launcher.up;

import fengxiang.embedded.DirectoryLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything of an installation lies; each file and directory is named here and nowhere else. */
public record DataDirectory(Path root) {

    /** Written once the backend is usable, removed when it is stopped: {@code http://127.0.0.1:8800}. */
    public Path address() {
        return run().resolve("address");
    }

    public Path operatorToken() {
        return secrets().resolve("operator-token");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path elasticsearchPassword() {
        return secrets().resolve("elasticsearch-password");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path run() {
        return root.resolve("run");
    }

    /** Class data archives of the JVMs; may be deleted at any time. */
    Path cache() {
        return root.resolve("cache");
    }

    public Path elasticsearch() {
        return root.resolve("elasticsearch");
    }

    Path spool() {
        return root.resolve("spool");
    }

    Path installation() {
        return root.resolve("installation.json");
    }

    /** The generated password of the first administrator. */
    public Path adminPassword() {
        return secrets().resolve("admin-password");
    }

    /** What opens the secrets of notification channels; the backend makes it. */
    Path noticeKey() {
        return secrets().resolve("notice-key");
    }

    /** Where the process of a part is noted while it runs. */
    public Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    private Path lockFile() {
        return run().resolve("lock");
    }

    /**
     * Makes the directories. The root may be entered by others, not listed: Elasticsearch may run as another user below
     * it.
     */
    void make() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            for (Path path : new Path[] {run(), secrets(), logs(), cache(), spool()}) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UpException(
                    "the data directory " + root + " cannot be used: " + FileTrouble.of(e)
                            + "; change its owner, or choose another directory with --data",
                    e);
        }
    }

    /** Makes this process the only one that runs this installation. */
    DirectoryLock lock() {
        try {
            return DirectoryLock.tryLock(lockFile())
                    .orElseThrow(() -> new UpException("already running on " + root
                            + " (" + DirectoryLock.holder(lockFile()) + ")" + where()
                            + ". Stop it there with Ctrl-C, or choose"
                            + " another directory with --data and another port with --port"));
        } catch (IOException e) {
            throw new UpException("cannot lock " + lockFile() + ": " + FileTrouble.of(e), e);
        }
    }

    /** Whether an {@code up} is at work here, also where it is still starting. */
    public boolean isInUse() {
        if (!Files.exists(lockFile())) {
            return false;
        }
        try (DirectoryLock free = DirectoryLock.tryLock(lockFile()).orElse(null)) {
            return free == null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** This directory, or the nearest one above it that exists. */
    public Path existing() {
        return Stream.iterate(root, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(root);
    }

    /** Where Elasticsearch keeps its files, which may be elsewhere, or will: what exists of it. */
    public Path whereMostIsKept() {
        return Files.exists(elasticsearch()) ? elasticsearch() : existing();
    }

    /**
     * What kind of data lies here, in a few words.
     *
     * @throws UpException where this program must not touch it
     */
    public String holds() {
        return root
                + InstallationRecord.found(installation())
                        .map(record -> " holds " + (record.demo() == null ? "real data" : "the demo")
                                + ", last used by " + record.version())
                        .orElse(" will be filled by the first start");
    }

    private String where() {
        try {
            return Files.exists(address())
                    ? " at " + Files.readString(address()).strip()
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The number in a process file, if there is one. */
    static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException missing) {
            return Optional.empty();
        }
    }
}
