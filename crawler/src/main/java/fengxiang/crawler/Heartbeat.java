package fengxiang.crawler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that shows others that the crawler is alive. */
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Path file;

    Heartbeat(Path file) {
        this.file = file;
    }

    void beat(String state) {
        try {
            Path next = file.resolveSibling("heartbeat.new");
            Files.writeString(next, state + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the heartbeat cannot be written: {}", e.toString());
        }
    }

    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("the heartbeat cannot be removed: {}", e.toString());
        }
    }
}
