package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operating system user that runs the server. Elasticsearch refuses to run as root, so root starts it as a system
 * user of its own; everybody else starts it as himself.
 */
public final class ServerUser {

    private static final String NAME = "fengxiang-es";

    private final @Nullable UserPrincipal other;

    private ServerUser(@Nullable UserPrincipal other) {
        this.other = other;
    }

    /**
     * For the user who runs this process; where that is root, the system user is made if it is missing.
     *
     * @throws EmbeddedException where the user or {@code setpriv} is missing and cannot be had
     */
    public static ServerUser forThisProcess() {
        return "root".equals(System.getProperty("user.name")) ? new ServerUser(systemUser()) : new ServerUser(null);
    }

    /** The command, run as this user, out of reach of the terminal's Ctrl-C: whoever starts it also stops it. */
    List<String> background(List<String> command) {
        List<String> whole = new ArrayList<>(Commands.which("setsid").isPresent() ? List.of("setsid") : List.of());
        whole.addAll(command(command));
        return whole;
    }

    /** The command, run as this user. */
    List<String> command(List<String> command) {
        if (other == null) {
            return command;
        }
        List<String> whole =
                new ArrayList<>(List.of("setpriv", "--reuid", NAME, "--regid", NAME, "--clear-groups", "--"));
        whole.addAll(command);
        return whole;
    }

    /** Whether this user may enter the directory, or would, once it exists. */
    public boolean canEnter(Path directory) {
        Path existing = Stream.iterate(directory, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(directory.getRoot());
        return other == null || Commands.succeeds(command(List.of("test", "-x", existing.toString())));
    }

    /** Whether this user may run the file. */
    public boolean canRun(Path file) {
        return other == null
                ? Files.isExecutable(file)
                : Commands.succeeds(command(List.of("test", "-x", file.toString())));
    }

    /** Makes the directory, readable and writable for this user only. */
    Path own(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        give(directory);
        return directory;
    }

    /** Makes this user the owner. */
    void give(Path path) throws IOException {
        if (other != null) {
            Files.setOwner(path, other);
        }
    }

    private static UserPrincipal systemUser() {
        if (Commands.which("setpriv").isEmpty()) {
            throw new EmbeddedException(
                    "setpriv is missing, and Elasticsearch does not run as root: install util-linux");
        }
        return lookUp().orElseGet(ServerUser::makeSystemUser);
    }

    private static UserPrincipal makeSystemUser() {
        // Two processes may try at once; the slower one fails and finds the user all the same.
        Commands.succeeds(List.of(
                "useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME));
        return lookUp().orElseThrow(() -> new EmbeddedException("cannot make the system user " + NAME
                + ", as which Elasticsearch runs: make it with useradd --system --user-group " + NAME));
    }

    private static Optional<UserPrincipal> lookUp() {
        try {
            return Optional.of(
                    Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NAME));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
