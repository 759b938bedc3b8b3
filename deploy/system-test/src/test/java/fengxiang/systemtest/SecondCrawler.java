package fengxiang.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A crawler beside the one that {@code up} runs, with a spool of its own, started and killed by hand. */
final class SecondCrawler extends OwnProcess {

    private final Path directory;
    private final Map<String, String> environment;
    private final Path token;
    private final int port;

    /**
     * Does not run yet.
     *
     * @param data of the installation that it works for
     * @param port of its backend
     */
    SecondCrawler(Path directory, Path data, int port, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
        this.token = data.resolve("secrets/crawler-token");
        this.port = port;
    }

    SecondCrawler start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-cp",
                Product.ROOT.resolve("deploy/launcher/target/fengxiang/lib") + "/*",
                "fengxiang.crawler.CrawlerMain"));
        builder.environment().putAll(environment);
        builder.environment().put("FENGXIANG_BACKEND", "http://127.0.0.1:" + port);
        builder.environment()
                .put("FENGXIANG_CRAWLER_TOKEN", Files.readString(token).strip());
        builder.environment()
                .put("FENGXIANG_CRAWLER_SPOOL", directory.resolve("spool").toString());
        builder.environment().put("FENGXIANG_CRAWLER_NAME", "second");
        Files.createDirectories(directory.resolve("spool"));
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("log").toFile()))
                .start();
        return this;
    }
}
