package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything lies below a server's directory. */
record Layout(Path directory) {

    Path config() {
        return directory.resolve("config");
    }

    Path data() {
        return directory.resolve("data");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    /** Named after the cluster, as the server's own messages say. */
    Path log() {
        return logs().resolve("fengxiang.log");
    }

    /** The server's temporary directory; its path on the command line also tells one server from another. */
    Path tmp() {
        return directory.resolve("tmp");
    }

    Path pidFile() {
        return directory.resolve("run/elasticsearch.pid");
    }

    Path lockFile() {
        return directory.resolve("lock");
    }

    /** Written by the server once it listens: {@code 127.0.0.1:9200}. */
    Path portsFile() {
        return logs().resolve("http.ports");
    }

    /** What the server says before its own log begins. */
    Path startLog() {
        return directory.resolve("run/start.log");
    }

    void make(ServerUser user) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path path : new Path[] {config(), data(), logs(), tmp(), pidFile().getParent()}) {
            user.own(path);
        }
        Files.deleteIfExists(portsFile());
        Files.deleteIfExists(startLog());
    }
}
