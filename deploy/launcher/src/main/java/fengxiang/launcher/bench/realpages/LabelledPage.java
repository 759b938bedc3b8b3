package fengxiang.launcher.bench.realpages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page as it was published, and the article that people found in it.
 *
 * @param id file name without its ending
 * @param file its raw bytes
 * @param body the article's text
 */
record LabelledPage(String id, Path file, String body) {

    /** As published. */
    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
