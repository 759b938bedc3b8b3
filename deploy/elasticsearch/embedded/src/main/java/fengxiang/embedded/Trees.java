package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories. */
public final class Trees {

    private Trees() {}

    /** Deletes a directory and all below it; links are deleted, not followed. */
    public static void delete(Path directory) throws IOException {
        for (Path path : paths(directory, Comparator.reverseOrder())) {
            Files.deleteIfExists(path);
        }
    }

    /** Everybody may read; scripts in {@code bin} may be run. Zip archives, as we read them, carry no permissions. */
    static void openForReading(Path directory) throws IOException {
        for (Path path : paths(directory, Comparator.naturalOrder())) {
            boolean program = Files.isDirectory(path) || path.resolveSibling("").endsWith("bin");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static List<Path> paths(Path directory, Comparator<Path> order) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.sorted(order).toList();
        }
    }
}
