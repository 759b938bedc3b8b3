package fengxiang.launcher.up;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A log file of bounded size: when full it becomes {@code .1}, and the earlier {@code .1} is {@code .2}, the last. */
final class RotatingLog {

    private static final int FILES = 3;
    private static final int REMEMBERED = 64 * 1024;

    private final Path file;
    private final long limit;
    private final ByteArrayOutputStream recent = new ByteArrayOutputStream();

    RotatingLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Copies what a process says until it ends, in a thread of its own. */
    void follow(InputStream output) {
        forget();
        Thread.ofPlatform().daemon().name("log " + file.getFileName()).start(() -> copy(output));
    }

    /** The last lines of the process that say something, for an error message: without those of a stack. */
    List<String> tail(int lines) {
        List<String> all = recent().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** What the process that is followed has said lately. */
    synchronized String recent() {
        return new String(recent.toByteArray(), StandardCharsets.UTF_8);
    }

    void copy(InputStream output) {
        byte[] buffer = new byte[8192];
        try (InputStream in = new BufferedInputStream(output)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                remember(buffer, read);
                append(buffer, read);
            }
        } catch (IOException ended) {
            // The process is gone, or the disk is full: neither may end the supervision.
        }
    }

    private synchronized void forget() {
        recent.reset();
    }

    private synchronized void remember(byte[] bytes, int count) {
        if (recent.size() > REMEMBERED) {
            recent.reset();
        }
        recent.write(bytes, 0, count);
    }

    private void append(byte[] bytes, int count) throws IOException {
        if (Files.exists(file) && Files.size(file) + count > limit) {
            rotate();
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(bytes, 0, count);
        }
    }

    private void rotate() throws IOException {
        for (int i = FILES - 1; i >= 1; i--) {
            Path older = file.resolveSibling(file.getFileName() + "." + i);
            Path newer = i == 1 ? file : file.resolveSibling(file.getFileName() + "." + (i - 1));
            if (Files.exists(newer)) {
                Files.move(newer, older, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
