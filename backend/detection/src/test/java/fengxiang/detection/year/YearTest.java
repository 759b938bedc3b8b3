package fengxiang.detection.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few years of each size. {@link YearSoakTest} has more, and says what the figures are. */
class YearTest {

    private static final int YEARS = 8;
    private static final Clusters CLUSTERS = new Clusters(150, 1);

    @ParameterizedTest
    @CsvSource({"3, 15", "20, 30", "120, 150"})
    void isEarlyAndSeldomWrong(int perDay, int event) {
        Years years = new Years(perDay, Chance.USUAL, YEARS, CLUSTERS);
        assertThat(years.quiet(Contender.ours(), Topic::stories).needlessPerMonth())
                .as("needless notices in 30 days")
                .isLessThan(0.6);
        Tally found = years.eventful(Contender.ours(), event, Topic::stories);
        assertThat(found.found()).as("events found").isGreaterThan(0.93);
        assertThat(found.medianDelay()).as("hours").isLessThan(2);
    }

    /** It is not the years that are easy. */
    @ParameterizedTest
    @CsvSource({"20", "120"})
    void isHardForOtherRules(int perDay) {
        Years years = new Years(perDay, Chance.USUAL, 1, CLUSTERS);
        Years.CONTENDERS.forEach((name, rule) -> {
            if (!name.equals("ours")) {
                assertThat(years.quiet(rule, Topic::stories).needlessPerMonth())
                        .as(name)
                        .isGreaterThan(2);
            }
        });
    }
}
