package fengxiang.launcher.up;

import fengxiang.embedded.Access;
import fengxiang.embedded.Jdk;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The command lines of our own processes. Together with Elasticsearch they stay below 3.5 GB. */
final class Programs {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final UpSettings settings;
    private final DataDirectory data;
    private final Secrets secrets;
    private final Clock clock;

    Programs(UpSettings settings, DataDirectory data, Secrets secrets, Clock clock) {
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
        this.clock = clock;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    ChildProcess backend(URI elasticsearch) {
        Map<String, String> environment = new HashMap<>(settings.backend());
        environment.putAll(Map.of(
                "SPRING_ELASTICSEARCH_URIS", elasticsearch.toString(),
                "SPRING_ELASTICSEARCH_USERNAME", Access.USER,
                "SPRING_ELASTICSEARCH_PASSWORD", secrets.elasticsearchPassword(),
                "SERVER_PORT", Integer.toString(settings.port()),
                "SERVER_ADDRESS", "127.0.0.1",
                "FENGXIANG_ACCOUNT_FIRST_PASSWORD_FILE", data.adminPassword().toString(),
                "FENGXIANG_NOTICE_KEY_FILE", data.noticeKey().toString(),
                "FENGXIANG_ACCOUNT_CRAWLER_TOKEN", secrets.crawlerToken(),
                "FENGXIANG_ACCOUNT_OPERATOR_TOKEN", secrets.operatorToken()));
        List<String> command = java("backend", "-Xmx768m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(
                "-jar", settings.product().resolve("backend/fengxiang-app.jar").toString()));
        return child(
                "backend", command, environment, said -> Http.answers(address().resolve("/actuator/health")));
    }

    /** @param allowed host:port pairs it may visit although they are private addresses */
    ChildProcess crawler(List<String> allowed) {
        Map<String, String> environment = Map.of(
                "FENGXIANG_BACKEND", address().toString(),
                "FENGXIANG_CRAWLER_TOKEN", secrets.crawlerToken(),
                "FENGXIANG_CRAWLER_SPOOL", data.spool().toString(),
                "FENGXIANG_CRAWLER_NAME", "local",
                "FENGXIANG_CRAWLER_ALLOW", String.join(",", allowed));
        List<String> command = java("crawler", "-Xmx384m", "-XX:+UseSerialGC");
        command.addAll(library("fengxiang.crawler.CrawlerMain"));
        return child("crawler", command, environment, said -> crawlerIsAlive());
    }

    ChildProcess demo(DemoWorld world) {
        List<String> command = java("demo", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        command.addAll(library("fengxiang.demo.DemoMain"));
        command.addAll(List.of(
                "--anchor", world.anchor(),
                "--started", world.started(),
                "--speed", Double.toString(world.speed()),
                "--articles", Integer.toString(world.articles()),
                "--days", Integer.toString(world.days()),
                "--base-port", Integer.toString(world.settings().basePort())));
        return child("demo", command, Map.of(), said -> said.contains("demo ready"));
    }

    private ChildProcess child(
            String name, List<String> command, Map<String, String> environment, Predicate<String> healthy) {
        return new ChildProcess(name, command, environment, data, healthy, PATIENCE);
    }

    /** An archive of the loaded classes is written at the first orderly end and makes later starts a third faster. */
    private List<String> java(String name, String... options) {
        List<String> command = new ArrayList<>(List.of(Jdk.running().java().toString(), Orphans.mark(data)));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + data.cache().resolve(name + ".jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds*=off",
                "-Xlog:aot*=off",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
        return command;
    }

    private List<String> library(String mainClass) {
        return List.of("-cp", settings.product().resolve("lib").toString() + "/*", mainClass);
    }

    private boolean crawlerIsAlive() {
        Path heartbeat = data.spool().resolve("heartbeat");
        try {
            return Files.getLastModifiedTime(heartbeat)
                    .toInstant()
                    .isAfter(clock.instant().minus(HEARTBEAT));
        } catch (IOException notYet) {
            return false;
        }
    }
}
