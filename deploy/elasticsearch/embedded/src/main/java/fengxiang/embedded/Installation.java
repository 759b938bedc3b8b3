package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * An unpacked server with its plugins, which nothing writes to afterwards. It is made beside its place and then
 * renamed, so that a directory of that name is always complete, also after a crash and where two processes install at
 * once.
 */
final class Installation {

    private final Path parent;
    private final Distribution distribution;

    Installation(Path parent, Distribution distribution) {
        this.parent = parent;
        this.distribution = distribution;
    }

    /** The server's home directory, unpacked if need be. */
    Path home() throws IOException {
        Path place = parent.resolve(distribution.key());
        Files.createDirectories(parent);
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path lockFile = parent.resolve("lock");
        try (DirectoryLock lock = waitFor(lockFile)) {
            if (!Files.isDirectory(place)) {
                unpackTo(place);
            }
        }
        return place.resolve("elasticsearch-" + distribution.version());
    }

    /** Deletes the other versions and what crashes have left; only for a place that nobody else uses. */
    void prune() throws IOException {
        try (Stream<Path> others = Files.list(parent)) {
            for (Path other : others.filter(Files::isDirectory).toList()) {
                if (!other.getFileName().toString().equals(distribution.key())) {
                    Trees.delete(other);
                }
            }
        }
    }

    private void unpackTo(Path place) throws IOException {
        Path making = Files.createTempDirectory(parent, "making-");
        Archives.unpack(distribution.server(), making);
        Path plugins = making.resolve("elasticsearch-" + distribution.version()).resolve("plugins");
        for (Path plugin : distribution.plugins()) {
            Archives.unpack(plugin, plugins.resolve(name(plugin)));
        }
        Trees.openForReading(making);
        Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** {@code fengxiang-analysis-hanlp-0.1.0.zip} becomes {@code analysis-hanlp}. */
    static String name(Path plugin) {
        return plugin.getFileName().toString().replaceFirst("^fengxiang-", "").replaceFirst("(-[0-9].*)?\\.zip$", "");
    }

    private static DirectoryLock waitFor(Path file) throws IOException {
        for (int attempt = 0; attempt < 600; attempt++) {
            var lock = DirectoryLock.tryLock(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            Sleep.millis(200);
        }
        throw new EmbeddedException(
                DirectoryLock.holder(file) + " has been installing into " + file.getParent() + " for two minutes");
    }
}
