package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.model.TimePrecision;
import fengxiang.model.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final int INTERVAL = 10;
    private static final Pace PACE = new Pace(Duration.ofMinutes(INTERVAL), Duration.ofMinutes(2), false);
    private static final Revisits REVISITS =
            new Revisits(List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24), Duration.ofHours(72)));

    private int leases;

    @ParameterizedTest
    @CsvSource({
        "FETCHED, REVISIT, 60",
        "NOT_MODIFIED, DONE, -1",
        "REJECTED, DONE, -1",
        "GONE, GONE, -1",
        "DISALLOWED, REVISIT, 1440",
        "FAILED, RETRY, 1"
    })
    void endsOrRepeatsAnArticle(FetchStatus status, UrlState state, long minutes) {
        KnownUrl after = apply(url(PageRole.ARTICLE, 1), status, null);
        assertThat(after.state()).isEqualTo(state);
        assertThat(after.nextFetchAt()).isEqualTo(minutes < 0 ? null : NOW.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "3, 80", "10, 10080", "50, 10080"})
    void visitsAListAgainTheLaterTheDeeperItLies(int depth, long minutes) {
        KnownUrl after = apply(url(PageRole.SECTION, depth), FetchStatus.FETCHED, null);
        assertThat(after.state()).isEqualTo(UrlState.REVISIT);
        assertThat(after.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void comesSoonerToAListWhoseLastVisitFoundSomethingNew() {
        KnownUrl entry = apply(apply(url(PageRole.FEED, 0), FetchStatus.FETCHED, null), FetchStatus.FETCHED, null);
        KnownUrl fruitful = rules().apply(entry, outcome(FetchStatus.FETCHED, null), PACE, true);
        assertThat(fruitful.waitMinutes()).isEqualTo(INTERVAL / 2);
        KnownUrl noted = entry.edit().foundNew(true).done();
        KnownUrl inAnEarlierReport = rules().apply(noted, outcome(FetchStatus.FETCHED, null), PACE, false);
        assertThat(inAnEarlierReport.waitMinutes()).isEqualTo(INTERVAL / 2);
        assertThat(inAnEarlierReport.foundNew()).isFalse();
        assertThat(apply(fruitful, FetchStatus.NOT_MODIFIED, null).waitMinutes())
                .isEqualTo(8);
    }

    @Test
    void keepsTheValidatorsOfWhatWasUsedOnly() {
        KnownUrl rejected = rules().apply(url(PageRole.SECTION, 0), validated(FetchStatus.REJECTED), PACE, false);
        assertThat(rejected.etag())
                .as("an empty list is looked at as a whole again")
                .isNull();
        KnownUrl used = rules().apply(url(PageRole.SECTION, 0), validated(FetchStatus.FETCHED), PACE, false);
        assertThat(used.etag()).isEqualTo("e");
        assertThat(apply(used, FetchStatus.NOT_MODIFIED, null).etag()).isEqualTo("e");
    }

    private static FetchOutcome validated(FetchStatus status) {
        return new FetchOutcome("http://a.example.cn/1", "s", status, 200, NOW, null, null, "e", null, null);
    }

    @Test
    void doesNotCountTheSilenceOfAHostAgainstItsAddresses() {
        Instant until = NOW.plusSeconds(1_500);
        Outcomes silent = new Outcomes(NOW, "silent", new Revisits(List.of()), until);
        KnownUrl article = apply(url(PageRole.ARTICLE, 1), FetchStatus.FAILED, null);
        KnownUrl after = silent.apply(article, unanswered(), PACE, false);
        assertThat(after.attempts()).isEqualTo(1);
        assertThat(after.nextFetchAt()).isEqualTo(until);
        assertThat(after.state()).isEqualTo(UrlState.RETRY);
        KnownUrl answered = silent.apply(article, outcome(FetchStatus.FAILED, null), PACE, false);
        assertThat(answered.attempts()).as("this address was answered").isEqualTo(2);
    }

    private static FetchOutcome unanswered() {
        return new FetchOutcome(
                "http://a.example.cn/1", "s", FetchStatus.FAILED, 0, NOW, null, "connect", null, null, null);
    }

    @Test
    void fetchesAnArticleAgainWhileItIsYoung() {
        KnownUrl article = published(NOW.minus(Duration.ofMinutes(10)), TimePrecision.MINUTE);
        assertThat(article.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofMinutes(50)));
        assertThat(article.state()).isEqualTo(UrlState.REVISIT);
        KnownUrl yesterday = published(NOW.minus(Duration.ofHours(30)), TimePrecision.MINUTE);
        assertThat(yesterday.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofHours(42)));
        KnownUrl old = published(NOW.minus(Duration.ofDays(3)), TimePrecision.MINUTE);
        assertThat(old.state()).isEqualTo(UrlState.DONE);
        KnownUrl ahead = published(NOW.plus(Duration.ofDays(3)), TimePrecision.MINUTE);
        assertThat(ahead.nextFetchAt()).as("a nonsensical date").isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void endsTheVisitsOfAnArticleAfterTheLastAge() {
        KnownUrl article = published(NOW, TimePrecision.MINUTE);
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOW;
        for (int visit = 0; article.state() == UrlState.REVISIT; visit++) {
            pauses.add(Duration.between(now, article.nextFetchAt()));
            now = Objects.requireNonNull(article.nextFetchAt());
            FetchStatus ending = FetchStatus.values()[visit % 2]; // fetched, not modified, ...
            article = new Outcomes(now, "visit" + visit, REVISITS, null)
                    .apply(article, outcome(ending, null), PACE, false);
        }
        assertThat(pauses)
                .containsExactly(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18), Duration.ofHours(48));
        assertThat(article.state()).isEqualTo(UrlState.DONE);
    }

    @Test
    void leavesOutVisitsThatWereMissed() {
        KnownUrl article = published(NOW, TimePrecision.MINUTE);
        Instant late = NOW.plus(Duration.ofMinutes(350));
        KnownUrl after = new Outcomes(late, "late", REVISITS, null)
                .apply(article, outcome(FetchStatus.NOT_MODIFIED, null), PACE, false);
        assertThat(after.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void doesNotGiveUpAnArticleThatIsThereBecauseALaterVisitFails() {
        KnownUrl article = published(NOW, TimePrecision.MINUTE);
        KnownUrl failed = apply(article, FetchStatus.FAILED, null);
        assertThat(failed.state()).isEqualTo(UrlState.REVISIT);
        assertThat(failed.attempts()).isZero();
        assertThat(failed.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(apply(article, FetchStatus.GONE, null).state()).isEqualTo(UrlState.GONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, , , 60", // no time known, found on an entry
        "3, , , -1", // no time known, found in an archive
        "3, 0, MINUTE, 60",
        "1, -900, DAY, 60", // this morning's midnight: some time today
        "1, -4320, DAY, 1440", // three days ago: at the latest two days ago
        "1, -7200, DAY, -1",
        "1, -7200, INFERRED, 60"
    })
    void countsAnArticlesAgeFromItsPublicationAsFarAsThatIsKnown(
            int depth, @Nullable Long minutes, @Nullable TimePrecision precision, long pause) {
        Instant publishedAt = minutes == null ? null : NOW.plus(Duration.ofMinutes(minutes));
        KnownUrl after = rules().apply(url(PageRole.ARTICLE, depth), article(publishedAt, precision), PACE, false);
        assertThat(after.nextFetchAt()).isEqualTo(pause < 0 ? null : NOW.plus(Duration.ofMinutes(pause)));
    }

    private KnownUrl published(Instant at, TimePrecision precision) {
        return rules().apply(url(PageRole.ARTICLE, 1), article(at, precision), PACE, false);
    }

    private static FetchOutcome article(@Nullable Instant at, @Nullable TimePrecision precision) {
        return new FetchOutcome(
                "http://a.example.cn/1",
                "s",
                FetchStatus.FETCHED,
                200,
                NOW,
                Outcome.CREATED,
                null,
                null,
                null,
                null,
                at,
                precision);
    }

    @Test
    void givesAnArticleUpAfterSixFailuresAndAnEntryNever() {
        KnownUrl article = url(PageRole.ARTICLE, 1);
        KnownUrl entry = url(PageRole.SECTION, 0);
        for (int i = 1; i <= 6; i++) {
            assertThat(article.state().leasable()).isTrue();
            article = apply(article, FetchStatus.FAILED, null);
            entry = apply(entry, FetchStatus.FAILED, null);
        }
        assertThat(article.state()).isEqualTo(UrlState.FAILED);
        assertThat(entry.state()).isEqualTo(UrlState.RETRY);
        assertThat(entry.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(apply(entry, FetchStatus.GONE, null).state().leasable()).isTrue();
    }

    @Test
    void beginsToCountFailuresAnewAfterASuccess() {
        KnownUrl entry = apply(apply(url(PageRole.SECTION, 0), FetchStatus.FAILED, null), FetchStatus.FAILED, null);
        assertThat(apply(entry, FetchStatus.FETCHED, null).attempts()).isZero();
    }

    @Test
    void waitsAsLongAsTheServerAsksWithoutCountingItAsAFailure() {
        KnownUrl after = apply(url(PageRole.ARTICLE, 1), FetchStatus.FAILED, 7_200L);
        assertThat(after.nextFetchAt()).isEqualTo(NOW.plusSeconds(7_200));
        assertThat(after.attempts()).isZero();
        assertThat(apply(url(PageRole.ARTICLE, 1), FetchStatus.FAILED, Long.MAX_VALUE)
                        .nextFetchAt())
                .as("a nonsensical wish")
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void asksAForbiddenAddressEverLessOften() {
        KnownUrl once = apply(url(PageRole.ARTICLE, 1), FetchStatus.DISALLOWED, null);
        KnownUrl twice = apply(once, FetchStatus.DISALLOWED, null);
        assertThat(twice.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        for (int i = 0; i < 10; i++) {
            twice = apply(twice, FetchStatus.DISALLOWED, null);
        }
        assertThat(twice.nextFetchAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void appliesTheSameReportOnce() {
        Outcomes rules = rules();
        KnownUrl after = rules.apply(url(PageRole.ARTICLE, 1), outcome(FetchStatus.FAILED, null), PACE, false);
        assertThat(rules.apply(after, outcome(FetchStatus.FAILED, null), PACE, false))
                .isSameAs(after);
    }

    @Test
    void doesNotBelieveAClockThatIsAhead() {
        FetchOutcome ahead = new FetchOutcome(
                "http://a.example.cn/1",
                "s",
                FetchStatus.FETCHED,
                200,
                NOW.plusSeconds(900),
                null,
                null,
                null,
                null,
                null);
        assertThat(rules().apply(url(PageRole.ARTICLE, 1), ahead, PACE, false).lastFetchedAt())
                .isEqualTo(NOW);
    }

    private Outcomes rules() {
        return new Outcomes(NOW, "token" + leases++, REVISITS, null);
    }

    private KnownUrl apply(KnownUrl url, FetchStatus status, @Nullable Long retryAfter) {
        return rules().apply(url, outcome(status, retryAfter), PACE, false);
    }

    private static FetchOutcome outcome(FetchStatus status, @Nullable Long retryAfter) {
        return new FetchOutcome("http://a.example.cn/1", "s", status, 200, NOW, null, null, null, null, retryAfter);
    }

    private static KnownUrl url(PageRole role, int depth) {
        return KnownUrl.fresh(WebAddress.parse("http://a.example.cn/1"), "s", role, depth, null, null, NOW);
    }
}
