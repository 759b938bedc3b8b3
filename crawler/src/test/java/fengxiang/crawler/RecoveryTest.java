package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Killed crawlers, absent backends, full spools: what was fetched arrives all the same. */
class RecoveryTest extends CrawlTestBase {

    private static final int PAGES = 60;

    private void pages(int count, String body) {
        backend.source(news(null, null));
        for (int i = 0; i < count; i++) {
            String path = "/a/" + (1000 + i) + ".html";
            site.page(path, article("第" + i + "条关于检测站的新闻", "2026-11-20 08:30", body));
            backend.due(site.url(path), "s1", PageRole.ARTICLE);
        }
    }

    private long visits(String path) {
        return site.paths().stream().filter(path::equals).count();
    }

    @Test
    void aCrawlerThatIsKilledInTheMiddleLosesNothing() throws Exception {
        pages(PAGES, BODY);
        backend.delay(20);
        Process first = process("killed", Map.of());
        waitFor(() -> backend.articles().size() >= 10, PATIENCE);
        backend.failNextIngests(1_000_000);
        waitFor(() -> site.paths().size() >= 30, PATIENCE);
        first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        backend.failNextIngests(0);
        assertThat(backend.articles().size()).isLessThan(30);

        process("killed", Map.of());
        waitFor(backend::isIdle, PATIENCE);

        assertThat(backend.articles()).hasSize(PAGES);
        assertThat(backend.articles()).extracting(Article::text).containsOnly(BODY);
        int twice = 0;
        for (int i = 0; i < PAGES; i++) {
            long visits = visits("/a/" + (1000 + i) + ".html");
            assertThat(visits).isBetween(1L, 2L);
            twice += visits == 2 ? 1 : 0;
        }
        assertThat(twice)
                .as("only what was under way is fetched again, not what was spooled")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void fetchingPausesWhileTheSpoolIsFullAndGoesOnWhenItIsTaken() throws Exception {
        pages(40, BODY.repeat(400));
        backend.failNextIngests(1_000_000);
        try (Crawler crawler = crawler(
                "small",
                Map.of("FENGXIANG_CRAWLER_ALLOW", site.authority(), "FENGXIANG_CRAWLER_SPOOL_MEGABYTES", "1"))) {
            assertThat(crawler).isNotNull();
            waitFor(() -> spooled("small") > 1 << 20, PATIENCE);
            int fetched = site.paths().size();
            assertNeverWithin(() -> site.paths().size() > fetched + 1, Duration.ofSeconds(2));
            assertThat(fetched).isLessThan(20);
            backend.failNextIngests(0);
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(40);
        assertThat(site.paths()).doesNotHaveDuplicates();
        assertThat(spooled("small")).isZero();
    }

    @Test
    void aBackendThatIsAwayForAWhileMissesNothing() throws Exception {
        pages(10, BODY);
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> !site.paths().isEmpty(), PATIENCE);
            backend.setDown(true);
            waitFor(() -> site.paths().size() == 11, PATIENCE);
            backend.setDown(false);
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(10);
        assertThat(site.paths()).doesNotHaveDuplicates();
    }

    @Test
    void oneArticleThatTheBackendRefusesHoldsUpNoOther() throws Exception {
        pages(5, BODY);
        site.page("/a/2000.html", article("拒收的这一条关于检测站的新闻", "2026-11-20 08:30", BODY));
        backend.due(site.url("/a/2000.html"), "s1", PageRole.ARTICLE);
        crawlAll();
        assertThat(backend.articles()).hasSize(5);
        assertThat(outcome("/a/2000.html").status()).isEqualTo(FetchStatus.REJECTED);
    }

    @Test
    void whatWasFetchedUnderALostLeaseIsDeliveredButNotReported() throws Exception {
        pages(30, BODY);
        backend.delay(50);
        try (Crawler crawler = crawler()) {
            assertThat(crawler).isNotNull();
            waitFor(() -> backend.articles().size() >= 3, PATIENCE);
            backend.takeAwayLeases();
            waitFor(() -> held("one").isEmpty(), PATIENCE);
            int fetched = site.paths().size();
            assertNeverWithin(() -> site.paths().size() > fetched + 1, Duration.ofSeconds(1));
            backend.expireLeases();
            waitFor(backend::isIdle, PATIENCE);
        }
        assertThat(backend.articles()).hasSize(30);
    }

    private String held(String name) {
        try {
            return Files.readString(directory.resolve(name).resolve("leases"));
        } catch (IOException e) {
            return "not yet";
        }
    }

    private long spooled(String name) {
        try (Stream<Path> files = Files.list(directory.resolve(name))) {
            return files.filter(f -> f.toString().endsWith(".jsonl"))
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
