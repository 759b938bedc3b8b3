package fengxiang.launcher.similar;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that nobody has to clear away, whatever becomes of the process. */
final class Nameless {

    private Nameless() {}

    /** An empty file that is deleted already, to be written and read until it is closed. */
    static FileChannel file(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "fengxiang-", null);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(file);
        return channel;
    }
}
