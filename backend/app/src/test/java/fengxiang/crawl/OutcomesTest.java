package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final int INTERVAL = 10;

    private int leases;

    @ParameterizedTest
    @CsvSource({
        "FETCHED, DONE, -1",
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
    void doublesThePauseOfADeepListThatDoesNotChangeButNotOfAnEntry() {
        KnownUrl list = apply(url(PageRole.SECTION, 1), FetchStatus.FETCHED, null);
        KnownUrl unchanged = apply(apply(list, FetchStatus.NOT_MODIFIED, null), FetchStatus.NOT_MODIFIED, null);
        assertThat(unchanged.waitMinutes()).isEqualTo(80);
        assertThat(apply(unchanged, FetchStatus.FETCHED, null).waitMinutes()).isEqualTo(20);
        KnownUrl entry = apply(url(PageRole.FEED, 0), FetchStatus.NOT_MODIFIED, null);
        assertThat(apply(entry, FetchStatus.NOT_MODIFIED, null).waitMinutes()).isEqualTo(INTERVAL);
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
        Outcomes rules = new Outcomes(NOW, "t1");
        KnownUrl after = rules.apply(url(PageRole.ARTICLE, 1), outcome(FetchStatus.FAILED, null), INTERVAL);
        assertThat(rules.apply(after, outcome(FetchStatus.FAILED, null), INTERVAL))
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
        assertThat(new Outcomes(NOW, "t")
                        .apply(url(PageRole.ARTICLE, 1), ahead, INTERVAL)
                        .lastFetchedAt())
                .isEqualTo(NOW);
    }

    private KnownUrl apply(KnownUrl url, FetchStatus status, @Nullable Long retryAfter) {
        return new Outcomes(NOW, "token" + leases++).apply(url, outcome(status, retryAfter), INTERVAL);
    }

    private static FetchOutcome outcome(FetchStatus status, @Nullable Long retryAfter) {
        return new FetchOutcome("http://a.example.cn/1", "s", status, 200, NOW, null, null, null, null, retryAfter);
    }

    private static KnownUrl url(PageRole role, int depth) {
        return new KnownUrl(
                "http://a.example.cn/1",
                "a.example.cn",
                "s",
                role,
                depth,
                0,
                UrlState.NEW,
                NOW,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                NOW,
                null);
    }
}
