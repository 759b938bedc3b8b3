package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.HostLease;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.PageRole;
import fengxiang.source.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeasingTest extends FrontierScenario {

    @Test
    void givesTheEntriesOfANewSourceAtOnce() {
        Source source = sources.section("new.example.cn");
        LeaseGrant grant = leasing.grant(new LeaseRequest("c1", 5));
        assertThat(grant.leases()).singleElement().satisfies(lease -> {
            assertThat(lease.host()).isEqualTo("new.example.cn");
            assertThat(lease.delayMillis()).isEqualTo(2_000);
            assertThat(lease.leaseUntil()).isEqualTo(clock.instant().plusSeconds(120));
            assertThat(lease.urls()).singleElement().satisfies(url -> {
                assertThat(url.url()).isEqualTo("http://new.example.cn/list.html");
                assertThat(url.role()).isEqualTo(PageRole.SECTION);
                assertThat(url.sourceId()).isEqualTo(source.id());
                assertThat(url.depth()).isZero();
            });
        });
        assertThat(grant.sources()).containsExactly(source.profile());
    }

    @Test
    void givesAHostToOneCrawlerOnly() {
        sources.section("one.example.cn");
        assertThat(lease("c1", "one.example.cn")).isPresent();
        assertThat(lease("c2", "one.example.cn")).isEmpty();
    }

    @Test
    void givesTheHostsOfAKilledCrawlerToAnotherWhenTheLeaseHasRunOut() {
        sources.section("killed.example.cn");
        HostLease first = mustLease("killed.example.cn");
        clock.advance(Duration.ofSeconds(119));
        assertThat(lease("c2", "killed.example.cn")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        HostLease second = lease("c2", "killed.example.cn").orElseThrow();
        assertThat(addresses(second)).isEqualTo(addresses(first));
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(allFetched(first).accepted()).as("the old holder").isFalse();
        assertThat(allFetched(second).accepted()).as("the new holder").isTrue();
    }

    @Test
    void keepsAHostWithACrawlerThatRenews() {
        sources.section("renewed.example.cn");
        HostLease lease = mustLease("renewed.example.cn");
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofSeconds(100));
            assertThat(report(lease, false, List.of(), List.of()).leaseUntil())
                    .isEqualTo(clock.instant().plusSeconds(120));
            assertThat(lease("c2", "renewed.example.cn")).isEmpty();
        }
    }

    @Test
    void givesAtMostFiftyAddressesAndNeverOneTwice() {
        Source source = sources.section("many.example.cn");
        allFetched(mustLease("many.example.cn"), articles(source, 120));
        List<String> given = new ArrayList<>();
        for (int size : new int[] {50, 50, 20}) {
            HostLease lease = mustLease("many.example.cn");
            assertThat(lease.urls()).hasSize(size);
            given.addAll(addresses(lease));
            allFetched(lease);
        }
        assertThat(given).doesNotHaveDuplicates().hasSize(120);
        assertThat(lease("c1", "many.example.cn")).isEmpty();
        assertThat(activity(source).pending()).isZero();
    }

    @Test
    void givesEntriesBeforeArticlesAndArticlesBeforeArchives() {
        Source source = sources.section("order.example.cn");
        HostLease entry = mustLease("order.example.cn");
        report(
                entry,
                false,
                List.of(),
                List.of(
                        list(source, "http://order.example.cn/list_2.html", 1),
                        article(source, "http://order.example.cn/older.html")));
        clock.advance(Duration.ofSeconds(10));
        allFetched(entry, article(source, "http://order.example.cn/newer.html"));
        clock.advance(Duration.ofMinutes(10));
        assertThat(addresses(mustLease("order.example.cn")))
                .containsExactly(
                        "http://order.example.cn/list.html",
                        "http://order.example.cn/newer.html",
                        "http://order.example.cn/older.html",
                        "http://order.example.cn/list_2.html");
    }

    @Test
    void servesHostsInTurn() {
        Source busy = sources.section("busy.example.cn");
        allFetched(mustLease("busy.example.cn"), articles(busy, 200));
        clock.advance(Duration.ofSeconds(1));
        sources.section("quiet.example.cn");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            clock.advance(Duration.ofSeconds(1));
            HostLease lease = leasing.grant(new LeaseRequest("c1", 1)).leases().getFirst();
            order.add(lease.host());
            allFetched(lease);
        }
        assertThat(order).containsExactlyInAnyOrder("busy.example.cn", "quiet.example.cn");
    }

    @Test
    void givesNothingOfAPausedSourceUntilItIsResumed() {
        Source source = sources.section("paused.example.cn");
        sources.pause(source);
        assertThat(lease("c1", "paused.example.cn")).isEmpty();
        assertThat(lease("c1", "paused.example.cn")).isEmpty();
        sources.resume(source);
        assertThat(addresses(mustLease("paused.example.cn"))).containsExactly("http://paused.example.cn/list.html");
    }

    @Test
    void visitsAnEntryAgainAfterTheIntervalOrOnRequest() {
        Source source = sources.section("again.example.cn");
        allFetched(mustLease("again.example.cn"));
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(lease("c1", "again.example.cn")).isEmpty();
        clock.advance(Duration.ofMillis(1));
        HostLease second = mustLease("again.example.cn");
        assertThat(second.urls().getFirst().etag()).isEqualTo("\"v1\"");
        allFetched(second);
        assertThat(lease("c1", "again.example.cn")).isEmpty();
        sources.crawlNow(source);
        assertThat(lease("c1", "again.example.cn")).isPresent();
    }

    @Test
    void followsAChangeOfTheEntries() {
        Source source = sources.section("changed.example.cn");
        sources.withEntries(source, "http://changed.example.cn/new.html", "http://second.example.cn/x.html");
        assertThat(addresses(mustLease("changed.example.cn"))).containsExactly("http://changed.example.cn/new.html");
        clock.advance(Duration.ofSeconds(121));
        assertThat(addresses(mustLease("second.example.cn"))).containsExactly("http://second.example.cn/x.html");
    }

    @Test
    void neverGivesAHostToTwoCrawlersThatAskAtOnce() throws Exception {
        IntStream.range(0, 30).forEach(i -> sources.section("race" + i + ".example.cn"));
        try (ExecutorService pool = Executors.newFixedThreadPool(
                4, Thread.ofPlatform().name("crawler-", 0).factory())) {
            List<Callable<List<String>>> crawlers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String name = "crawler" + i % 4;
                crawlers.add(() -> leasing.grant(new LeaseRequest(name, 10)).leases().stream()
                        .map(HostLease::host)
                        .toList());
            }
            List<String> given = new ArrayList<>();
            for (Future<List<String>> answer : pool.invokeAll(crawlers)) {
                given.addAll(answer.get());
            }
            assertThat(given).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
        }
    }
}
