package fengxiang.text.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignificantTermsTest {

    private static TermCounts counts(String term, long foreground, long background) {
        return new TermCounts(term, foreground, background);
    }

    @Test
    void logLikelihoodIsThatOfTheTableOfFourCounts() {
        // 10 of 100 against 20 of 900: 2 * sum of O * ln(O / E) over the four cells, computed by hand.
        double expected = 2
                * (10 * Math.log(10 / 3.0)
                        + 90 * Math.log(90 / 97.0)
                        + 20 * Math.log(20 / 27.0)
                        + 880 * Math.log(880 / 873.0));
        assertThat(Significance.logLikelihood(counts("退费", 10, 30), 100, 1000)).isCloseTo(expected, within(1e-9));
        assertThat(expected).isCloseTo(12.6, within(0.1));
    }

    @Test
    void jlhIsDifferenceTimesRatioOfShares() {
        assertThat(Significance.jlh(counts("退费", 10, 30), 100, 1000)).isCloseTo(0.07 * (0.1 / 0.03), within(1e-9));
    }

    @Test
    void whatIsNotMoreFrequentHasNoScore() {
        assertThat(Significance.logLikelihood(counts("今天", 3, 30), 100, 1000)).isZero();
        assertThat(Significance.jlh(counts("今天", 2, 30), 100, 1000)).isZero();
        assertThat(Significance.logLikelihood(counts("今天", 3, 3), 100, 100)).isZero();
        assertThat(Significance.jlh(counts("今天", 0, 0), 0, 0)).isZero();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> counts("退费", 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("退费");
        assertThatThrownBy(() -> Significance.jlh(counts("退费", 3, 3), 2, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choosesWhatTellsTheArticlesFromOthersTheBestFirst() {
        List<TermCounts> terms = List.of(
                counts("退费", 40, 60),
                counts("检测站", 60, 300),
                counts("检测", 61, 310),
                counts("进行", 90, 700),
                counts("周明远", 50, 50),
                counts("暴雨", 10, 100),
                counts("租约", 2, 2));
        assertThat(SignificantTerms.choose(terms, 100, 1000, 10))
                .extracting(scored -> scored.counts().term())
                .containsExactly("退费", "检测站");
        assertThat(SignificantTerms.choose(terms, 100, 1000, 1)).hasSize(1);
    }
}
