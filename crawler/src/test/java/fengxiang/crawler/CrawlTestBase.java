package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.ArticleKind;
import fengxiang.model.FetchOutcome;
import fengxiang.model.SourceProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site, a backend and crawlers between them. */
abstract class CrawlTestBase {

    static final String BODY = "本市机动车检测站十一月起调整收费标准，小型汽车检测费由每辆三百元降为二百四十元，新的价目表已经贴在大厅里。"
            + "站方负责人在说明会上表示，调整之后，排队、检测、取单三个窗口合并为一个，平均等候时间预计缩短二十分钟。";

    /** Ends what does not end by itself; long, for machines that are busy with other things. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path directory;

    private final List<Process> processes = new ArrayList<>();

    SiteServer site;
    FakeBackend backend;

    @BeforeEach
    void startServers() throws IOException {
        site = SiteServer.start();
        backend = FakeBackend.start();
    }

    @AfterEach
    void stopServers() {
        processes.forEach(Process::destroyForcibly);
        site.close();
        backend.close();
    }

    Crawler crawler() throws IOException {
        return crawler("one", Map.of("FENGXIANG_CRAWLER_ALLOW", site.authority()));
    }

    Crawler crawler(String name, Map<String, String> more) throws IOException {
        return Crawler.start(Settings.from(environment(name, more)), Clock.systemUTC());
    }

    /** A crawler in a process of its own, to be killed. */
    Process process(String name, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrawlerMain.class.getName());
        builder.environment().put("FENGXIANG_CRAWLER_ALLOW", site.authority());
        builder.environment().putAll(environment(name, more));
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".log").toFile());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    Map<String, String> environment(String name, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("FENGXIANG_BACKEND", backend.uri().toString());
        environment.put("FENGXIANG_CRAWLER_TOKEN", "secret");
        environment.put("FENGXIANG_CRAWLER_SPOOL", directory.resolve(name).toString());
        environment.put("FENGXIANG_CRAWLER_NAME", name);
        environment.put("FENGXIANG_CRAWLER_THREADS", "8");
        environment.put("FENGXIANG_CRAWLER_CONTACT", "https://example.cn/bot");
        environment.putAll(more);
        return environment;
    }

    SourceProfile news(@Nullable String articlePattern, @Nullable String listPattern) {
        return new SourceProfile("s1", site.authority(), ArticleKind.NEWS, List.of(), articlePattern, listPattern);
    }

    SourceProfile forum(@Nullable String articlePattern) {
        return new SourceProfile("s2", site.authority(), ArticleKind.SOCIAL, List.of(), articlePattern, null);
    }

    static String article(String title, String info, String body) {
        return "<html><head><title>" + title + "_临江网</title></head><body><div class=nav><a href='/'>首页</a></div><h1>"
                + title + "</h1><div>" + info + "</div><div class=content><p>" + body + "</p></div></body></html>";
    }

    /** Crawls until nothing is due any more, then ends the crawler in order. */
    void crawlAll() throws IOException {
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(backend::isIdle, PATIENCE);
        }
    }

    FetchOutcome outcome(String path) {
        return backend.outcomes().stream()
                .filter(o -> o.url().equals(site.url(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no outcome for " + path + " in " + backend.outcomes()));
    }

    static void waitFor(BooleanSupplier condition, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + most).isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void assertNeverWithin(BooleanSupplier condition, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            assertThat(condition.getAsBoolean()).isFalse();
            Thread.sleep(20);
        }
    }
}
