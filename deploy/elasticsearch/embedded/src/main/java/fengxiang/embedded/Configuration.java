package fengxiang.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The server's configuration directory, written anew at every start; only the keystore stays. */
final class Configuration {

    private static final String ROLE = "fengxiang";

    private final ServerSettings settings;
    private final Layout layout;
    private final ServerUser user;

    Configuration(ServerSettings settings, Layout layout, ServerUser user) {
        this.settings = settings;
        this.layout = layout;
        this.user = user;
    }

    void write(Path home) throws IOException {
        write("elasticsearch.yml", template("elasticsearch.yml"));
        write("log4j2.properties", template("log4j2.properties"));
        Path jvmOptions = home.resolve("config/jvm.options");
        write("jvm.options", Files.readString(jvmOptions));
        user.own(layout.config().resolve("jvm.options.d"));
        write("jvm.options.d/fengxiang.options", jvmOptions());
        writeAccess(settings.access());
    }

    /** The keystore holds the superuser's password; the tool reads it from its input, never from its arguments. */
    void writeKeystore(Path home, Map<String, String> environment) throws IOException, InterruptedException {
        if (Files.exists(layout.config().resolve("elasticsearch.keystore"))) {
            return;
        }
        String tool = home.resolve("bin/elasticsearch-keystore").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        user.command(List.of(tool, "add", "--stdin", "--force", "bootstrap.password")))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(settings.access().superuserPassword().getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new EmbeddedException("cannot make Elasticsearch's keystore: " + said.strip());
        }
    }

    private void writeAccess(Access access) throws IOException {
        write("users", access.user() + ":" + PasswordHash.of(access.password()) + "\n");
        write("users_roles", ROLE + ":" + access.user() + "\n");
        write("role_mapping.yml", "");
        write(
                "roles.yml",
                ROLE + ":\n  cluster: [monitor, manage_index_templates]\n  indices:\n    - names: ['" + access.indices()
                        + "']\n      privileges: [all]\n");
    }

    private String jvmOptions() {
        String heap = settings.heapMegabytes() + "m";
        // Garbage collection logs and heap dumps would fill the disk; touching the heap early would only cost memory.
        String options = "-Xms" + heap + "\n-Xmx" + heap
                + "\n-XX:-AlwaysPreTouch\n-XX:-HeapDumpOnOutOfMemoryError\n-Xlog:disable\n-Xlog:all=error:stderr\n";
        return settings.shortLived() ? options + "-XX:TieredStopAtLevel=1\n" : options;
    }

    private String template(String name) throws IOException {
        try (InputStream in = Configuration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${port}", Integer.toString(settings.port()))
                    .replace("${data}", yaml(layout.data()))
                    .replace("${logs}", yaml(layout.logs()));
        }
    }

    private static String yaml(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private void write(String name, String content) throws IOException {
        Path file = layout.config().resolve(name);
        Path making = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(making);
        Files.writeString(making, content);
        Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rw-------"));
        user.give(making);
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
