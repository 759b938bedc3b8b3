package fengxiang.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A backend beside the one that {@code up} runs, on the same Elasticsearch, started and killed by hand. */
final class SecondBackend extends OwnProcess {

    private final Path log;
    private final Path data;
    private final int port;
    private final Map<String, String> environment;

    /**
     * Does not run yet.
     *
     * @param log what it says is added there
     * @param data of the installation that it belongs to
     * @param environment its settings, as those of the first
     */
    SecondBackend(Path log, Path data, int port, Map<String, String> environment) {
        this.log = log;
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    SecondBackend start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-jar",
                Product.ROOT
                        .resolve("deploy/launcher/target/fengxiang/backend/fengxiang-app.jar")
                        .toString()));
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "SPRING_ELASTICSEARCH_URIS", Stored.address(data).toString(),
                        "SPRING_ELASTICSEARCH_USERNAME", Stored.USER,
                        "SPRING_ELASTICSEARCH_PASSWORD", secret("elasticsearch-password"),
                        "SERVER_PORT", "" + port,
                        "FENGXIANG_NOTICE_KEY_FILE",
                                data.resolve("secrets/notice-key").toString(),
                        "FENGXIANG_ACCOUNT_CRAWLER_TOKEN", secret("crawler-token"),
                        "FENGXIANG_ACCOUNT_OPERATOR_TOKEN", secret("operator-token")));
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return this;
    }

    private String secret(String name) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(name)).strip();
    }

    ProcessHandle process() {
        return process.toHandle();
    }
}
