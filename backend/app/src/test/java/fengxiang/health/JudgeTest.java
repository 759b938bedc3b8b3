package fengxiang.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOURS_8 = Duration.ofHours(8);

    private static void assertFound(Case source, Cause cause) {
        assertThat(source.judged().cause()).isEqualTo(cause);
    }

    /** Four an hour by day, none by night. */
    private static long agency(Instant hour) {
        int local = hour.atZone(ZoneId.of("Asia/Shanghai")).getHour();
        return local >= 7 && local < 22 ? 4 : 0;
    }

    @Test
    void isHealthyWhileSomethingNewArrives() {
        Finding finding = new Case().created(3).judged();
        assertThat(finding.cause()).isEqualTo(Cause.ARTICLES_ARRIVE);
        assertThat(finding.facts().asked()).isEqualTo(3);
    }

    @Test
    void isPausedWhateverElseIsTheCase() {
        assertFound(new Case().paused().lists(0, 0, 0, 9), Cause.PAUSED);
    }

    @Test
    void failsWhenEveryListIsForbidden() {
        assertFound(new Case().lists(0, 0, 1, 0), Cause.FORBIDDEN);
        assertFound(new Case().lists(5, 0, 1, 0).created(1), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void failsWhenNobodyFetchesIt() {
        assertFound(new Case().created(1).lastFetch(Duration.ofMinutes(91)), Cause.NOT_FETCHED);
        assertFound(new Case().created(1).lastFetch(Duration.ofMinutes(90)), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().every(60).created(1).lastFetch(Duration.ofMinutes(179)), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().lists(0, 0, 0, 0).lastFetch(null), Cause.NOT_FETCHED);
        assertFound(new Case().age(Duration.ofMinutes(80)).lists(0, 0, 0, 0).lastFetch(null), Cause.NEW);
    }

    /** Pages that a search finds lie anywhere; many are no articles, and most are known. */
    @Test
    void judgesAConnectorByItsQuestionsOnly() {
        assertFound(new Case().searching(1).pages(40, 0, 0, 0), Cause.RARELY_ANY);
        assertFound(new Case().searching(1).pages(40, 40, 40, 0), Cause.RARELY_ANY);
        assertFound(new Case().searching(1).pages(3, 3, 0, 9), Cause.RARELY_ANY);
        assertFound(new Case().searching(1).lists(0, 0, 0, 4), Cause.LISTS_FAIL);
        assertFound(new Case().searching(1).lists(0, 0, 4, 0), Cause.FORBIDDEN);
    }

    @Test
    void leavesAConnectorTheTimeUntilItsQuotaIsRenewed() {
        assertFound(new Case().searching(1).created(1).lastFetch(Duration.ofHours(24)), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().searching(1).created(1).lastFetch(Duration.ofHours(26)), Cause.NOT_FETCHED);
        assertFound(new Case().searching(0).lists(0, 0, 0, 0).lastFetch(null), Cause.RARELY_ANY);
    }

    @Test
    void failsWhenHalfOfTheListsOrPagesDo() {
        assertFound(new Case().created(1).lists(3, 0, 0, 3), Cause.LISTS_FAIL);
        assertFound(new Case().created(1).lists(4, 0, 0, 3), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().created(1).pages(3, 3, 0, 3), Cause.ARTICLES_FAIL);
        assertFound(new Case().created(1).pages(4, 4, 0, 3), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void demandsThatAllFailWhereADayHasFewLists() {
        assertFound(new Case().created(1).lists(0, 0, 0, 2), Cause.LISTS_FAIL);
        assertFound(new Case().created(1).lists(1, 0, 0, 1), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void isBlindWhenListsHoldNoLinks() {
        Finding finding = new Case().lists(3, 3, 0, 0).judged();
        assertThat(finding.cause()).isEqualTo(Cause.LISTS_EMPTY);
        assertThat(finding.facts().bad()).isEqualTo(3);
        assertFound(new Case().past(DAY, h -> 1).created(1).lists(12, 6, 0, 0), Cause.LISTS_EMPTY);
        assertFound(new Case().created(1).lists(12, 6, 0, 0), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void isBlindWhenNoPageHoldsAnArticle() {
        assertFound(new Case().pages(8, 0, 0, 0), Cause.NOTHING_PARSED);
        assertFound(new Case().pages(7, 0, 0, 0).past(DAY, h -> 0), Cause.RARELY_ANY);
    }

    @Test
    void isBlindWhenFarMorePagesThanUsualHoldNoArticle() {
        Case good = new Case().past(DAY, h -> 1).created(4);
        assertThat(good.pages(8, 4, 0, 0).judged().cause()).isEqualTo(Cause.LAYOUT_CHANGED);
        assertThat(good.judged().facts().usual()).isLessThan(0.01);
        assertThat(good.pages(12, 9, 0, 0).judged().cause())
                .as("25 points are no jump")
                .isEqualTo(Cause.ARTICLES_ARRIVE);
    }

    @Test
    void knowsThatOthersWereFirst() {
        assertFound(new Case().pages(5, 5, 5, 0), Cause.ALL_KNOWN);
        assertFound(new Case().pages(5, 5, 4, 0).created(1), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void isBlindWhenAnAgencyIsSilentForAWorkday() {
        Finding finding =
                new Case().past(HOURS_8, JudgeTest::agency).quietFor(8).judged();
        assertThat(finding.cause()).isEqualTo(Cause.SILENT);
        assertThat(finding.facts().expected()).isBetween(31.0, 33.0);
        assertThat(finding.facts().lastNew()).isEqualTo(Case.NOW.minus(Duration.ofHours(9)));
    }

    @Test
    void doesNotCountHoursInWhichNobodyLooked() {
        assertFound(new Case().past(HOURS_8, JudgeTest::agency), Cause.AS_EXPECTED);
        assertFound(new Case().past(HOURS_8, JudgeTest::agency).quietFor(1), Cause.AS_EXPECTED);
    }

    @Test
    void isNotSilentWhenSomethingCameInThisHour() {
        assertFound(new Case().past(HOURS_8, JudgeTest::agency).quietFor(8).created(1), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void doesNotTakeASlowSourceForASilentOne() {
        Case council = new Case().past(Duration.ofDays(5), h -> h.getEpochSecond() % (29 * 3_600) == 0 ? 1 : 0);
        assertFound(council.quietFor(5 * 24), Cause.AS_EXPECTED);
        assertFound(new Case().past(DAY, h -> 0).quietFor(24), Cause.RARELY_ANY);
    }

    @Test
    void isBlindWhenNothingEverCame() {
        assertFound(new Case().never().age(Duration.ofDays(8)), Cause.NEVER_ANY);
        assertFound(new Case().never().age(Duration.ofDays(6)), Cause.NO_PAST);
        assertFound(new Case().never().age(Duration.ofHours(6)).created(40), Cause.NEW);
    }

    @Test
    void doesNotTakeTheFirstHarvestForTheUsualRate() {
        Instant added = Case.NOW.minus(Duration.ofDays(9));
        Case fresh = new Case().age(Duration.ofDays(9)).past(DAY, h -> h.equals(added) ? 500 : 0);
        assertFound(fresh.quietFor(24), Cause.RARELY_ANY);
    }

    @Test
    void staysBlindUntilItHasRecovered() {
        Duration ago = Duration.ofDays(30);
        assertFound(new Case().past(Duration.ofDays(21), h -> 0).before(Cause.SILENT, ago, null), Cause.SILENT);
        assertFound(new Case().before(Cause.SILENT, ago, null).created(1), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().before(Cause.NEVER_ANY, ago, null).never(), Cause.NEVER_ANY);
        assertFound(
                new Case().before(Cause.LAYOUT_CHANGED, ago, 0.1).created(4).pages(8, 4, 0, 0), Cause.LAYOUT_CHANGED);
        assertFound(
                new Case().before(Cause.LAYOUT_CHANGED, ago, 0.1).created(4).pages(8, 6, 0, 0), Cause.ARTICLES_ARRIVE);
        assertFound(new Case().before(Cause.LISTS_EMPTY, ago, 0.0).created(1).lists(2, 0, 0, 0), Cause.LISTS_EMPTY);
        assertFound(new Case().before(Cause.LISTS_EMPTY, ago, 0.0).created(1), Cause.ARTICLES_ARRIVE);
    }

    @Test
    void saysThatItFailsEvenIfItWasBlindBefore() {
        assertFound(new Case().before(Cause.SILENT, DAY, null).lists(0, 0, 0, 6), Cause.LISTS_FAIL);
    }

    @Test
    void letsTheShortestWindowWithEnoughInItDecide() {
        Finding finding = new Case().lists(0, 0, 0, 6).judgedAfterAnEmptyHour();
        assertThat(finding.facts().hours()).isEqualTo(6);
    }
}
