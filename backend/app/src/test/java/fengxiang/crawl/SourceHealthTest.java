package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.health.Cause;
import fengxiang.health.HealthRecorder;
import fengxiang.health.SourceHealth;
import fengxiang.health.State;
import fengxiang.health.Verdict;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.HostLease;
import fengxiang.model.Outcome;
import fengxiang.model.TimePrecision;
import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What crawlers report, counted and judged on the real server. */
@Import(HealthRecorder.class)
class SourceHealthTest extends FrontierScenario {

    private static final List<Duration> DAY = List.of(Duration.ofHours(1), Duration.ofHours(24));

    @Autowired
    private SourceHealth health;

    @Autowired
    private HealthRecorder recorder;

    @Autowired
    private FetchLog log;

    @Autowired
    private ErasedUrls traces;

    private static FetchOutcome ended(
            DueUrl url,
            FetchStatus status,
            @Nullable Outcome delivered,
            @Nullable String reason,
            Instant at,
            @Nullable Instant publishedAt) {
        TimePrecision precision = publishedAt == null ? null : TimePrecision.MINUTE;
        return new FetchOutcome(
                url.url(),
                url.sourceId(),
                status,
                200,
                at,
                delivered,
                reason,
                null,
                null,
                null,
                publishedAt,
                precision);
    }

    private FetchOutcome rejected(DueUrl url, String reason) {
        return ended(url, FetchStatus.REJECTED, null, reason, clock.instant(), null);
    }

    private FetchOutcome created(DueUrl url, Duration delay) {
        Instant now = clock.instant();
        return ended(url, FetchStatus.FETCHED, Outcome.CREATED, null, now, now.minus(delay));
    }

    private Verdict verdict(Source source) {
        var unused = activity(source); // makes the log searchable
        return health.of(source.id()).orElseThrow();
    }

    @Test
    void countsEveryOutcomeUnderItsNameAndRepeatedReportsOnce() {
        Source source = sources.section("counted.example.cn");
        allFetched(mustLease("counted.example.cn"), articles(source, 6));
        HostLease lease = mustLease("counted.example.cn");
        List<DueUrl> due = lease.urls();
        List<FetchOutcome> outcomes = List.of(
                created(due.get(0), Duration.ofMinutes(2)),
                created(due.get(1), Duration.ofMinutes(10)),
                created(due.get(2), Duration.ofHours(60)),
                rejected(due.get(3), "no-body"),
                ended(due.get(4), FetchStatus.FETCHED, Outcome.UNCHANGED, null, clock.instant(), null),
                ended(due.get(5), FetchStatus.FAILED, null, "timeout", clock.instant(), null));
        report(lease, false, outcomes, List.of());
        report(lease, true, outcomes, List.of());
        var unused = activity(source);
        FetchCounts counts = Objects.requireNonNull(
                        log.counts(List.of(source.id()), DAY, clock.instant()).get(source.id()))
                .getFirst();
        assertThat(counts.lists()).isEqualTo(new FetchCounts.Lists(1, 0, 0, 0));
        assertThat(counts.pages()).isEqualTo(new FetchCounts.Pages(5, 4, 1, 1));
        assertThat(counts.delivered()).isEqualTo(new FetchCounts.Delivered(3, 0, 1));
        assertThat(counts.statuses()).isEqualTo(new FetchCounts.Statuses(5, 0, 1, 0, 0, 1));
        assertThat(counts.causes().get("rejected")).containsExactlyEntriesOf(Map.of("no-body", 1L));
        assertThat(counts.causes().get("failed")).containsExactlyEntriesOf(Map.of("timeout", 1L));
        assertThat(counts.delay())
                .as("backfill says nothing of our delay")
                .isEqualTo(new FetchCounts.Delay(2, 360, 576));
        assertThat(counts.latest()).isEqualTo(clock.instant());
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        assertThat(log.hours(List.of(source.id()), hour, clock.instant().plusSeconds(1))
                        .get(source.id()))
                .containsExactly(new FetchHour(hour, 7, 1, 0, 5, 4, 3));
    }

    @Test
    void countsASecondVisitOfAnArticleAsNoPage() {
        Source source = sources.section("visits.example.cn");
        allFetched(mustLease("visits.example.cn"), articles(source, 1));
        allFetched(mustLease("visits.example.cn"));
        clock.advance(Duration.ofMinutes(61));
        HostLease again = mustLease("visits.example.cn");
        allFetched(again);
        var unused = activity(source);
        List<FetchCounts> counts = Objects.requireNonNull(
                log.counts(List.of(source.id()), DAY, clock.instant()).get(source.id()));
        assertThat(counts.getFirst().pages()).isEqualTo(new FetchCounts.Pages(0, 0, 0, 0));
        assertThat(counts.getLast().pages()).isEqualTo(new FetchCounts.Pages(1, 1, 0, 0));
    }

    @Test
    void seesAListWithoutLinksNotesItOnceAndSeesItsRecovery() {
        Source source = sources.section("hollow.example.cn");
        recorder.note();
        for (int i = 0; i < 3; i++) {
            HostLease lease = mustLease("hollow.example.cn");
            report(lease, true, List.of(rejected(lease.urls().getFirst(), "no-links")), List.of());
            clock.advance(Duration.ofMinutes(10));
        }
        Verdict blind = verdict(source);
        assertThat(blind.cause()).isEqualTo(Cause.LISTS_EMPTY);
        assertThat(blind.state()).isEqualTo(State.BLIND);
        assertThat(blind.facts().asked()).isEqualTo(3);
        Instant noted = clock.instant();
        assertThat(recorder.note())
                .extracting(change -> change.verdict().cause())
                .contains(Cause.LISTS_EMPTY);
        clock.advance(Duration.ofMinutes(3));
        assertThat(recorder.note()).extracting(change -> change.source().id()).doesNotContain(source.id());
        assertThat(verdict(source).since()).isEqualTo(noted);
        assertThat(recorder.sample(source)).isEqualTo("http://hollow.example.cn/list.html no-links");
        recover(source);
        assertThat(verdict(source).cause()).isEqualTo(Cause.NEW);
        assertThat(recorder.note()).extracting(change -> change.source().id()).contains(source.id());
        assertThat(recorder.history(source)).containsExactly("new", "lists-empty", "new");
    }

    private void recover(Source source) {
        for (int i = 0; i < 8; i++) {
            clock.advance(Duration.ofMinutes(10));
            allFetched(mustLease(source.outletHost()));
        }
    }

    @Test
    void doesNotShowTheAddressOfAnErasedArticle() {
        Source source = sources.section("erased-sample.example.cn");
        allFetched(mustLease("erased-sample.example.cn"), articles(source, 1));
        HostLease lease = mustLease("erased-sample.example.cn");
        report(lease, true, List.of(created(lease.urls().getFirst(), Duration.ofMinutes(1))), List.of());
        var unused = activity(source);
        assertThat(recorder.sample(source)).startsWith("http://erased-sample.example.cn/a/0.html");
        String id = KnownUrl.id(lease.urls().getFirst().url());
        traces.wipe(id, Set.of(id));
        assertThat(recorder.sample(source)).isEqualTo("null null");
    }

    @Test
    void saysThatNobodyFetches() {
        Source source = sources.section("lonely.example.cn");
        assertThat(verdict(source).cause()).isEqualTo(Cause.NEW);
        clock.advance(Duration.ofMinutes(91));
        assertThat(verdict(source).cause()).isEqualTo(Cause.NOT_FETCHED);
        allFetched(mustLease("lonely.example.cn"));
        assertThat(verdict(source).cause()).isEqualTo(Cause.NEW);
        sources.pause(source);
        assertThat(verdict(source).state()).isEqualTo(State.PAUSED);
    }
}
