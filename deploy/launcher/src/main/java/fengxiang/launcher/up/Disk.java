package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Enough space to go on: Elasticsearch stops writing when a disk is nearly full. */
public final class Disk {

    static final long NEEDED = 2L << 30;
    static final long COMFORTABLE = 6L << 30;

    private Disk() {}

    /**
     * A warning where space is getting short.
     *
     * @throws UpException where there is too little to start at all
     */
    public static Optional<String> check(Path directory) {
        try {
            return check(Files.getFileStore(directory).getUsableSpace(), directory);
        } catch (IOException e) {
            return Optional.of("cannot read the free space of " + directory + ": " + FileTrouble.of(e));
        }
    }

    /** {@code 12.3 GB free in /srv/data} */
    public static String free(Path directory) {
        try {
            return sentence(Files.getFileStore(directory).getUsableSpace(), directory);
        } catch (IOException e) {
            return FileTrouble.of(e);
        }
    }

    private static String sentence(long free, Path directory) {
        return String.format(Locale.ROOT, "%.1f GB free in %s", free / (double) (1 << 30), directory);
    }

    static Optional<String> check(long free, Path directory) {
        String sentence = sentence(free, directory);
        if (free < NEEDED) {
            throw new UpException(
                    "only " + sentence + ", and Elasticsearch needs 2 GB to write at all: free some space,"
                            + " or choose a directory on another disk with --data; what is stored stays as it is");
        }
        return free < COMFORTABLE
                ? Optional.of(sentence + ", which is little: below 2 GB Elasticsearch begins to refuse articles")
                : Optional.empty();
    }
}
