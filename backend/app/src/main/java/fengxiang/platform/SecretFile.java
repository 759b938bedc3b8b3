package fengxiang.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file with one secret that only its owner reads, and that is there as a whole or not at all. */
public final class SecretFile {

    private final Path path;

    public SecretFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /**
     * Writes the secret unless the file exists, perhaps made at the same moment by another process.
     *
     * @return whether this call made the file
     */
    public boolean create(String secret) throws IOException {
        Path directory = Files.createDirectories(path.getParent());
        Path draft = Files.createTempFile(
                directory,
                path.getFileName() + ".",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(draft, secret);
            Files.createLink(path, draft);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.delete(draft);
        }
    }

    public String read() throws IOException {
        return Files.readString(path).strip();
    }

    public boolean exists() {
        return Files.exists(path);
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static void write(Path file, String secret) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            ByteBuffer bytes = ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
