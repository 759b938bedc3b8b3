package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseRequest;
import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When things are due, on the real server. */
class PacingTest extends FrontierScenario {

    @Test
    void visitsAListMoreOftenWhileItBringsNewsAndNoMoreOftenThanItsIntervalOtherwise() {
        Source source = sources.section("pace.example.cn");
        assertThat(visit(source, 1)).isEqualTo(10);
        assertThat(visit(source, 2)).as("news").isEqualTo(5);
        assertThat(visit(source, 3)).as("news again").isEqualTo(2);
        assertThat(visit(source, 4)).as("at the bound").isEqualTo(2);
        assertThat(visit(source, 4)).as("nothing new").isEqualTo(3);
        assertThat(visit(source, 4)).isEqualTo(5);
        assertThat(visit(source, 4)).isEqualTo(8);
        assertThat(visit(source, 4)).isEqualTo(10);
    }

    /** Visits the list, which names so many articles, and waits until it is due again. */
    private long visit(Source source, int articles) {
        allFetched(mustLease(source.outletHost()), onList(source, articles));
        String id = KnownUrl.id(entry(source));
        Instant next = Objects.requireNonNull(urls.read(List.of(id)).get(id))
                .document()
                .nextFetchAt();
        Duration pause = Duration.between(clock.instant(), next);
        clock.advance(pause);
        return pause.toMinutes();
    }

    private static String entry(Source source) {
        return source.entries().getFirst().url();
    }

    private static DiscoveredUrl[] onList(Source source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(source, "http://" + source.outletHost() + "/a/" + i + ".html")
                        .on(entry(source)))
                .toArray(DiscoveredUrl[]::new);
    }

    @Test
    void remembersWhatALongListBroughtInEarlierReports() {
        Source source = sources.section("long.example.cn");
        allFetched(mustLease("long.example.cn"));
        clock.advance(Duration.ofMinutes(10));
        HostLease lease = mustLease("long.example.cn");
        report(lease, false, List.of(), List.of(onList(source, 3)));
        report(lease, false, List.of(), List.of(onList(source, 3)));
        allFetched(lease);
        allFetched(mustLease("long.example.cn"));
        clock.advance(Duration.ofMinutes(5));
        assertThat(addresses(mustLease("long.example.cn"))).containsExactly("http://long.example.cn/list.html");
    }

    @Test
    void fetchesYoungArticlesAgainButNewOnesFirst() {
        Source source = sources.section("young.example.cn");
        allFetched(mustLease("young.example.cn"), article(source, "http://young.example.cn/first.html"));
        allFetched(mustLease("young.example.cn"));
        clock.advance(Duration.ofMinutes(60));
        HostLease hour = mustLease("young.example.cn");
        assertThat(addresses(hour))
                .containsExactly("http://young.example.cn/list.html", "http://young.example.cn/first.html");
        assertThat(hour.urls().get(1).etag()).isEqualTo("\"v1\"");
        report(
                hour,
                true,
                List.of(outcome(hour.urls().getFirst(), FetchStatus.NOT_MODIFIED, null, null)),
                List.of(article(source, "http://young.example.cn/second.html")));
        assertThat(addresses(mustLease("young.example.cn")))
                .containsExactly("http://young.example.cn/second.html", "http://young.example.cn/first.html");
        assertThat(activity(source).pending())
                .as("a second visit is nothing to wait for")
                .isEqualTo(1);
    }

    @Test
    void leavesAHostAloneThatDoesNotAnswerAndKeepsItsAddresses() {
        Source source = sources.section("silent.example.cn");
        allFetched(mustLease("silent.example.cn"), articles(source, 50));
        HostLease lease = mustLease("silent.example.cn");
        assertThat(silence(lease, 0).restUntil()).isNull();
        assertThat(silence(lease, 1).restUntil()).isNull();
        assertThat(silence(lease, 2).restUntil())
                .as("the crawler is told to stop")
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        report(lease, true, List.of(), List.of());
        for (int minutes : new int[] {1, 5, 25, 60, 60}) {
            clock.advance(Duration.ofMinutes(minutes).minusMillis(1));
            assertThat(lease("c1", "silent.example.cn")).isEmpty();
            clock.advance(Duration.ofMillis(1));
            HostLease again = mustLease("silent.example.cn");
            assertThat(again.urls()).hasSizeGreaterThanOrEqualTo(49);
            silence(again, 0);
            report(again, true, List.of(), List.of());
        }
        assertThat(activity(source).pending())
                .as("none was given up, nor the list")
                .isEqualTo(51);
        assertThat(lease("c1", "silent.example.cn")).isEmpty();
        sources.crawlNow(source);
        assertThat(lease("c1", "silent.example.cn")).as("a person asks").isPresent();
    }

    private CrawlReportAnswer silence(HostLease lease, int address) {
        clock.advance(Duration.ofMillis(1));
        DueUrl url = lease.urls().get(address);
        FetchOutcome outcome = outcome(url, FetchStatus.FAILED, null, null);
        return report(lease, false, List.of(outcome), List.of());
    }

    @Test
    void tellsTheCrawlerToStopWhenTheServerAsksForAPause() {
        Source source = sources.section("asks.example.cn");
        allFetched(mustLease("asks.example.cn"), articles(source, 3));
        HostLease lease = mustLease("asks.example.cn");
        FetchOutcome busy = outcome(lease.urls().getFirst(), FetchStatus.FAILED, null, 600L);
        assertThat(report(lease, false, List.of(busy), List.of()).restUntil())
                .isEqualTo(clock.instant().plusSeconds(600));
    }

    @Test
    void servesHostsUnderIntensiveWatchFirstButOnHalfOfThePlacesOnly() {
        List<String> calm = hosts("calm", 6);
        clock.advance(Duration.ofMinutes(5)); // these have waited for longer
        List<String> watched = hosts("watched", 6);
        List<String> leased = leasing.grant(new LeaseRequest("c1", 4)).leases().stream()
                .map(HostLease::host)
                .toList();
        assertThat(leased).hasSize(4);
        assertThat(leased.subList(0, 2)).isSubsetOf(watched);
        assertThat(leased.subList(2, 4)).isSubsetOf(calm);
    }

    private List<String> hosts(String name, int count) {
        List<String> hosts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Source source = sources.section(name + i + ".example.cn");
            hosts.add(source.outletHost());
            if (name.equals("watched")) {
                sources.watch(source, true);
            }
        }
        return hosts;
    }

    @Test
    void fetchesForAWatchedSourceFirstAndOftenerOnAHostThatItShares() {
        Source calm = sources.section("shared.example.cn");
        Source watched = sources.section("watched.shared.example.cn");
        watched = sources.watch(
                sources.withEntries(
                        watched, "http://watched.shared.example.cn/list.html", "http://shared.example.cn/b.html"),
                true);
        HostLease lease = mustLease("shared.example.cn");
        allFetched(
                lease,
                article(calm, "http://shared.example.cn/1.html"),
                article(watched, "http://shared.example.cn/2.html"),
                article(calm, "http://shared.example.cn/3.html"));
        clock.advance(Duration.ofMinutes(2));
        assertThat(addresses(mustLease("shared.example.cn")))
                .startsWith("http://shared.example.cn/b.html", "http://shared.example.cn/2.html")
                .hasSize(4);
    }
}
