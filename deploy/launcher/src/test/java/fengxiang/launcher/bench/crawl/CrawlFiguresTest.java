package fengxiang.launcher.bench.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.demo.load.LoadRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrawlFiguresTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Set<String> PAGES = Set.of("http://h:1/a.html", "http://h:1/b.html");

    private static LoadRequest request(String path, long seconds) {
        return new LoadRequest("h:1", path, seconds * SECOND, (seconds + 1) * SECOND);
    }

    @Test
    void countsPagesByTheServersLogAndNothingElse() {
        List<LoadRequest> log = List.of(
                request("/robots.txt", 0), request("/a.html", 10), request("/b.html", 11), request("/other.html", 90));
        CrawlFigures figures = CrawlFigures.of("fetch", 1, 2, Asked.of(log, PAGES), Duration.ofMillis(8));
        assertThat(figures.seconds()).isEqualTo(2);
        assertThat(figures.pagesPerSecond()).isEqualTo(1);
        assertThat(figures.crawlerCpuMillisPerPage()).isEqualTo(4);
        assertThat(figures.pagesPerCpuSecond()).isEqualTo(250);
        assertThat(figures.eachPageOnce()).isTrue();
    }

    @Test
    void noticesPagesThatAreMissingOrFetchedTwice() {
        List<LoadRequest> log = List.of(request("/a.html", 10), request("/a.html", 11));
        CrawlFigures figures = CrawlFigures.of("fetch", 1, 2, Asked.of(log, PAGES), Duration.ofMillis(8));
        assertThat(figures.missing()).isEqualTo(1);
        assertThat(figures.repeated()).isEqualTo(1);
        assertThat(figures.eachPageOnce()).isFalse();
    }
}
