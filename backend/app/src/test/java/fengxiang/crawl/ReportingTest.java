package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.Outcome;
import fengxiang.source.Activity;
import fengxiang.source.Run;
import fengxiang.source.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportingTest extends FrontierScenario {

    @Autowired
    private PlantingSweep sweep;

    @Test
    void countsEachFetchOnceHoweverOftenItIsReported() {
        Source source = sources.section("counted.example.cn");
        allFetched(mustLease("counted.example.cn"), articles(source, 6));
        HostLease lease = mustLease("counted.example.cn");
        List<FetchOutcome> outcomes = sixOutcomes(lease.urls());
        assertThat(report(lease, false, outcomes, List.of()).accepted()).isTrue();
        Activity once = activity(source);
        Map<String, Versioned<KnownUrl>> stored =
                urls.read(lease.urls().stream().map(u -> KnownUrl.id(u.url())).toList());
        clock.advance(Duration.ofSeconds(30));
        assertThat(report(lease, false, outcomes, List.of()).accepted()).isTrue();
        assertThat(report(lease, true, outcomes, List.of()).accepted()).isTrue();
        assertThat(report(lease, true, outcomes, List.of()).accepted()).isTrue();
        assertThat(activity(source)).isEqualTo(once);
        assertThat(urls.read(stored.keySet())).isEqualTo(stored);
        Run run = Objects.requireNonNull(once.lastRun());
        assertThat(run).isEqualTo(new Run(run.at(), 3, 0, 1, 1, 1, 1, 1, 0, 1, "timeout", null));
        assertThat(once.known()).isEqualTo(7);
        assertThat(once.pending()).as("the one that failed").isEqualTo(1);
    }

    private List<FetchOutcome> sixOutcomes(List<DueUrl> urls) {
        List<FetchOutcome> outcomes = new ArrayList<>();
        outcomes.add(outcome(urls.get(0), FetchStatus.FETCHED, Outcome.CREATED, null));
        outcomes.add(outcome(urls.get(1), FetchStatus.FETCHED, Outcome.UNCHANGED, null));
        outcomes.add(outcome(urls.get(2), FetchStatus.REJECTED, null, null));
        outcomes.add(outcome(urls.get(3), FetchStatus.DISALLOWED, null, null));
        outcomes.add(outcome(urls.get(4), FetchStatus.GONE, null, null));
        outcomes.add(outcome(urls.get(5), FetchStatus.FAILED, null, null));
        return outcomes;
    }

    @Test
    void forgetsFetchesOfMoreThanADayAgo() {
        Source source = sources.section("day.example.cn");
        allFetched(mustLease("day.example.cn"));
        assertThat(activity(source).lastRun()).isNotNull();
        clock.advance(Duration.ofHours(24));
        assertThat(activity(source).lastRun()).isNull();
    }

    @Test
    void changesNothingForALeaseThatIsLost() {
        Source source = sources.section("lost.example.cn");
        HostLease old = mustLease("lost.example.cn");
        clock.advance(Duration.ofSeconds(120));
        HostLease current = mustLease("lost.example.cn");
        assertThat(allFetched(old, articles(source, 3)).accepted()).isFalse();
        assertThat(activity(source)).isEqualTo(new Activity(null, 1, 1));
        assertThat(report(current, false, List.of(), List.of()).accepted()).isTrue();
    }

    @Test
    void doesNotTakeAReleasedHostAgainWhenAnEarlierReportComesLate() {
        Source source = sources.section("late.example.cn");
        HostLease lease = mustLease("late.example.cn");
        allFetched(lease, articles(source, 1));
        assertThat(report(lease, false, List.of(), List.of()).leaseUntil()).isNull();
        assertThat(lease("c2", "late.example.cn")).isPresent();
    }

    @Test
    void takesOnlyAddressesOnTheSourcesOwnHosts() {
        Source source = sources.section("own.example.cn");
        HostLease lease = mustLease("own.example.cn");
        allFetched(
                lease,
                article(source, "http://elsewhere.example.cn/1.html"),
                article(source, "http://own.example.cn:8080/1.html"),
                article(source, "mailto:someone@own.example.cn"),
                list(source, "http://own.example.cn/deep.html", 51),
                article(source, "http://own.example.cn/1.html#top"));
        assertThat(addresses(mustLease("own.example.cn"))).containsExactly("http://own.example.cn/1.html");
        assertThat(activity(source).known()).isEqualTo(2);
    }

    @Test
    void leavesKnownAddressesAsTheyAreWhenTheyAreFoundAgain() {
        Source source = sources.section("known.example.cn");
        allFetched(mustLease("known.example.cn"), articles(source, 2));
        allFetched(mustLease("known.example.cn"));
        sources.crawlNow(source);
        allFetched(mustLease("known.example.cn"), articles(source, 2));
        assertThat(lease("c1", "known.example.cn")).isEmpty();
        assertThat(activity(source).known()).isEqualTo(3);
    }

    @Test
    void leavesTheWholeHostAloneForAsLongAsTheServerAsks() {
        Source source = sources.section("busy429.example.cn");
        allFetched(mustLease("busy429.example.cn"), articles(source, 2));
        HostLease lease = mustLease("busy429.example.cn");
        report(lease, true, List.of(outcome(lease.urls().getFirst(), FetchStatus.FAILED, null, 600L)), List.of());
        clock.advance(Duration.ofSeconds(599));
        assertThat(lease("c1", "busy429.example.cn")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(addresses(mustLease("busy429.example.cn"))).hasSize(3);
    }

    @Test
    void wakesAnotherHostOfTheSourceWhenSomethingIsFoundThere() {
        Source source = sources.section("first.example.cn");
        Source both =
                sources.withEntries(source, "http://first.example.cn/list.html", "http://other.example.cn/list.html");
        allFetched(mustLease("other.example.cn"));
        clock.advance(Duration.ofSeconds(121));
        assertThat(lease("c1", "other.example.cn")).isEmpty();
        HostLease first = mustLeaseAfterExpiry("first.example.cn");
        allFetched(first, article(both, "http://other.example.cn/a.html"));
        assertThat(addresses(mustLease("other.example.cn"))).containsExactly("http://other.example.cn/a.html");
    }

    private HostLease mustLeaseAfterExpiry(String host) {
        clock.advance(Duration.ofSeconds(121));
        return mustLease(host);
    }

    @Test
    void plantsWhatACrashBetweenStoringAndPlantingLeftOut() {
        sources.storedButNotAnnounced("crashed.example.cn");
        assertThat(lease("c1", "crashed.example.cn")).isEmpty();
        urls.refresh();
        sweep.sweep();
        assertThat(addresses(mustLease("crashed.example.cn"))).containsExactly("http://crashed.example.cn/list.html");
    }
}
