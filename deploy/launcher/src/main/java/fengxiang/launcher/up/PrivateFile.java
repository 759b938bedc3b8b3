package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads, replaced as a whole: a crash leaves the old or the new one. */
final class PrivateFile {

    private PrivateFile() {}

    static void write(Path file, String content) {
        Path making = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(making);
            Files.createFile(
                    making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(making, content);
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UpException("cannot write " + file + ": " + FileTrouble.of(e), e);
        }
    }
}
