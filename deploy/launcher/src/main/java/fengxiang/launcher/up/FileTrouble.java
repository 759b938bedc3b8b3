package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words instead of the names of classes. */
final class FileTrouble {

    private FileTrouble() {}

    /**
     * {@code "/srv is on a read-only file system"} and the like; the operating system's own words where it has some.
     */
    static String of(IOException e) {
        if (!(e instanceof FileSystemException trouble)) {
            return String.valueOf(e.getMessage());
        }
        String file = trouble.getFile();
        if (e instanceof AccessDeniedException) {
            return file + " may not be used by " + System.getProperty("user.name");
        } else if (e instanceof FileAlreadyExistsException) {
            return file + " is a file, not a directory";
        } else if (e instanceof NoSuchFileException) {
            return file + " does not exist and cannot be made";
        }
        return file + ": " + trouble.getReason();
    }
}
