package fengxiang.crawler.frontier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The leases that are held, noted on disk, so that a killed crawler gives them back when it starts again instead of
 * waiting for their end. The note is a help only: without it the leases run out.
 */
final class HeldLeases {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLeases.class);

    private final Path file;

    HeldLeases(Path file) {
        this.file = file;
    }

    /** Tokens by host, as noted last. */
    Map<String, String> read() {
        Map<String, String> leases = new TreeMap<>();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (String line : lines) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    leases.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            LOG.warn("the note of held leases cannot be read: {}", e.toString());
        }
        return leases;
    }

    void write(List<HostWork> hosts) {
        String text = hosts.stream().map(h -> h.name() + " " + h.token() + "\n").collect(Collectors.joining());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the held leases cannot be noted: {}", e.toString());
        }
    }
}
