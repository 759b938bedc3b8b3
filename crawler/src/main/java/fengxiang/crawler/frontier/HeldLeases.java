package fengxiang.crawler.frontier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The leases that are held, noted on disk, so that a killed crawler gives them back when it starts again instead of
 * waiting for their end. The note is a help only: without it the leases run out.
 */
final class HeldLeases {

    /** A lease as it is noted, with the pause after each request to its host. */
    record Held(String host, String token, long pauseMillis) {

        static Held of(HostWork work) {
            return new Held(work.name(), work.token(), work.pauseMillis());
        }

        private static @Nullable Held read(String line) {
            String[] parts = line.split(" ");
            return parts.length == 3 && parts[2].matches("\\d{1,10}")
                    ? new Held(parts[0], parts[1], Long.parseLong(parts[2]))
                    : null;
        }

        private String line() {
            return host + " " + token + " " + pauseMillis + "\n";
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(HeldLeases.class);

    private final Path file;
    private String noted = "";

    HeldLeases(Path file) {
        this.file = file;
    }

    /** The leases as noted last; lines that make no sense are passed over. */
    List<Held> read() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream()
                    .flatMap(line -> Stream.ofNullable(Held.read(line)))
                    .toList();
        } catch (IOException e) {
            LOG.warn("the note of held leases cannot be read: {}", e.toString());
            return List.of();
        }
    }

    void write(List<Held> leases) {
        String text = leases.stream().map(Held::line).collect(Collectors.joining());
        if (text.equals(noted)) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            noted = text;
        } catch (IOException e) {
            LOG.warn("the held leases cannot be noted: {}", e.toString());
        }
    }
}
