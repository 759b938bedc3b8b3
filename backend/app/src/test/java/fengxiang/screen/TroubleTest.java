package fengxiang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.figure.Share;
import fengxiang.mention.Verdict;
import fengxiang.overview.TopicNumbers;
import fengxiang.screen.ScreenView.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    private static TopicNumbers numbers(
            long articles, double usual, long negative, long stories, double usualNegative) {
        return new TopicNumbers(articles, stories, Share.of(negative, stories), usual, usualNegative, List.of());
    }

    @ParameterizedTest(name = "{0} articles where there are usually {1}: {2}")
    @CsvSource({
        "0, 0, false", // zero never is
        "4, 0, false", // too few to be a wave
        "5, 0, true",
        "5, 1.5, false", // above what chance brings, but five are nothing to write home about: 3.3 times, 2.9
        // deviations
        "6, 1.5, true",
        "29, 12, false", // 4.9 deviations, and not even three times
        "36, 12, true"
    })
    void aWaveIsManyTimesWhatIsUsualAndMoreThanChanceBrings(long articles, double usual, boolean wave) {
        List<Trouble> found = Trouble.of(numbers(articles, usual, 0, articles, 0), null, null, true);
        assertThat(found.contains(Trouble.VOLUME)).isEqualTo(wave);
    }

    @ParameterizedTest(name = "{0} of {1} negative where there are usually {2}: {3}")
    @CsvSource({"2, 2, 0, false", "3, 3, 0, true", "3, 30, 1, false", "4, 30, 1, true", "8, 10, 7, false"})
    void negativeIsComparedWithWhatIsUsual(long negative, long stories, double usual, boolean trouble) {
        List<Trouble> found = Trouble.of(numbers(stories, stories, negative, stories, usual), null, null, true);
        assertThat(found.contains(Trouble.NEGATIVE)).isEqualTo(trouble);
    }

    @ParameterizedTest(name = "{0} of {1} negative, nothing known to be usual: {2}")
    @CsvSource({"2, 2, false", "3, 3, true", "3, 5, false", "6, 9, true", "10, 30, false"})
    void aNewInstallationLooksAtTheShareInstead(long negative, long stories, boolean trouble) {
        List<Trouble> found = Trouble.of(numbers(900, 0, negative, stories, 0), null, null, false);
        assertThat(found).isEqualTo(trouble ? List.of(Trouble.NEGATIVE) : List.of());
    }

    @Test
    void whatPeopleFoundCountsAlone() {
        assertThat(Trouble.of(numbers(1, 1, 0, 1, 0), new Judged(Verdict.LEVEL_4, 1), null, true))
                .containsExactly(Trouble.JUDGED);
        assertThat(Trouble.of(numbers(0, 0, 0, 0, 0), null, null, true)).isEmpty();
    }
}
