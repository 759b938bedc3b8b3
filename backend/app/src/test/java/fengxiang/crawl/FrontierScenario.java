package fengxiang.crawl;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.LeaseRequest;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.source.Activity;
import fengxiang.source.Source;
import fengxiang.source.SourceActivity;
import fengxiang.source.TestSources;
import fengxiang.testing.MovableClock;
import fengxiang.testing.WithElasticsearch;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/** A crawler's moves against the frontier on the real server, under a clock that the test moves. */
@SpringBootTest
@WithElasticsearch(own = "frontier")
@Import({FrontierScenario.StandingClock.class, TestSources.class})
abstract class FrontierScenario {

    @TestConfiguration
    static class StandingClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-20T08:00:00Z"));
        }

        /** Where time stands still, nothing runs at its time: a sweep in between would take a host from a test. */
        @Bean
        TaskScheduler taskScheduler() {
            return Mockito.mock(TaskScheduler.class);
        }
    }

    @Autowired
    MovableClock clock;

    @Autowired
    Leasing leasing;

    @Autowired
    TestSources sources;

    @Autowired
    UrlStore urls;

    @Autowired
    private Reporting reporting;

    @Autowired
    private SourceActivity activity;

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    @BeforeEach
    void leaveOnlyThisTestsSources() {
        sources.pauseAll();
    }

    /** The host's lease, if the crawler gets it now. */
    Optional<HostLease> lease(String crawler, String host) {
        return leasing.grant(new LeaseRequest(crawler, 100)).leases().stream()
                .filter(lease -> lease.host().equals(host))
                .findFirst();
    }

    HostLease mustLease(String host) {
        return lease("c1", host).orElseThrow(() -> new AssertionError("no lease for " + host));
    }

    static List<String> addresses(HostLease lease) {
        return lease.urls().stream().map(DueUrl::url).toList();
    }

    CrawlReportAnswer report(
            HostLease lease, boolean release, List<FetchOutcome> outcomes, List<DiscoveredUrl> discovered) {
        return reporting.accept(new CrawlReport("c1", lease.host(), lease.token(), release, outcomes, discovered));
    }

    /** Everything in the lease was fetched; links were found; the host is given back. */
    CrawlReportAnswer allFetched(HostLease lease, DiscoveredUrl... discovered) {
        List<FetchOutcome> outcomes = lease.urls().stream()
                .map(url -> url.role() == PageRole.ARTICLE
                        ? outcome(url, FetchStatus.FETCHED, Outcome.CREATED, null)
                        : outcome(url, FetchStatus.FETCHED, null, null))
                .toList();
        return report(lease, true, outcomes, Arrays.asList(discovered));
    }

    FetchOutcome outcome(DueUrl url, FetchStatus status, @Nullable Outcome delivered, @Nullable Long retryAfter) {
        String reason = status == FetchStatus.FAILED ? "timeout" : null;
        return new FetchOutcome(
                url.url(),
                url.sourceId(),
                status,
                status == FetchStatus.FETCHED ? 200 : 0,
                clock.instant(),
                delivered,
                reason,
                "\"v1\"",
                null,
                retryAfter);
    }

    static DiscoveredUrl article(Source source, String url) {
        return new DiscoveredUrl(url, source.id(), PageRole.ARTICLE, 1, null, null);
    }

    static DiscoveredUrl list(Source source, String url, int depth) {
        return new DiscoveredUrl(url, source.id(), PageRole.SECTION, depth, null, null);
    }

    static DiscoveredUrl[] articles(Source source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(source, "http://" + source.outletHost() + "/a/" + i + ".html"))
                .toArray(DiscoveredUrl[]::new);
    }

    Activity activity(Source source) {
        urls.refresh();
        var unused = elastic.call(
                "refresh the log",
                c -> c.indices()
                        .refresh(r ->
                                r.index(indices.alias(CrawlIndices.FETCHES)).ignoreUnavailable(true)));
        return activity.of(List.of(source.id())).getOrDefault(source.id(), Activity.NONE);
    }
}
