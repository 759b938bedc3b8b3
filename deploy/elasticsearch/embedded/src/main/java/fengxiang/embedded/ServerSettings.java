package fengxiang.embedded;

import java.nio.file.Path;

/**
 * One embedded server.
 *
 * @param distribution what is installed
 * @param directory holds configuration, data, logs; one server at a time
 * @param installations where unpacked servers lie; may be shared by many directories
 * @param jdk the JDK that runs it, 21 or newer
 * @param port HTTP port on loopback, or 0 for a free one
 * @param access user, passwords and index pattern
 * @param heapMegabytes the server's heap
 * @param shortLived true for tests: compiles less, starts faster
 */
public record ServerSettings(
        Distribution distribution,
        Path directory,
        Path installations,
        Jdk jdk,
        int port,
        Access access,
        int heapMegabytes,
        boolean shortLived) {

    public ServerSettings {
        directory = directory.toAbsolutePath().normalize();
        installations = installations.toAbsolutePath().normalize();
    }

    /** A lasting server with 1 GB of heap on a free port, installed below its own directory. */
    public static ServerSettings of(Distribution distribution, Path directory, Jdk jdk, Access access) {
        return new ServerSettings(
                distribution, directory, directory.resolve("installations"), jdk, 0, access, 1024, false);
    }

    /** The same on another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(
                distribution, directory, installations, jdk, other, access, heapMegabytes, shortLived);
    }
}
