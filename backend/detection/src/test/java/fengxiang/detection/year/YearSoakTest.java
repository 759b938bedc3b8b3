package fengxiang.detection.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code deploy/fengxiang test --soak year}: twenty years of topics of three sizes, and a table of what each rule did.
 */
@EnabledIfSystemProperty(named = "soak", matches = "year", disabledReason = "a long proof, run by test --soak year")
class YearSoakTest {

    private static final int YEARS = 20;
    private static final int[][] SIZES = {{3, 8, 15, 30}, {20, 15, 30, 60}, {120, 30, 60, 150}};

    @Test
    void isEarlyAndSeldomWrong() {
        Clusters clusters = new Clusters(1_500, 1);
        System.out.printf(
                Locale.ROOT,
                "  of the first three reposts %.1f %% are taken for stories of their own; of 1,500 articles %d joined others%n",
                100 * clusters.missRate(3),
                clusters.joinedToOthers());
        for (int[] size : SIZES) {
            Years years = new Years(size[0], YEARS, clusters);
            Years.CONTENDERS.forEach((name, contender) -> print(name, size, years, contender));
            System.out.printf(
                    Locale.ROOT,
                    "  %d a day, ours, of every article: %.2f needless in 30 days%n",
                    size[0],
                    years.quiet(Contender.ours(), Topic::articles).needlessPerMonth());
        }
        assertThat(clusters.missRate(3)).isLessThan(0.2);
    }

    private static void print(String name, int[] size, Years years, Contender contender) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i < size.length; i++) {
            Tally tally = years.eventful(contender, size[i], Topic::stories);
            line.append(String.format(Locale.ROOT, "; %d: %.3f [%.1f h]", size[i], tally.found(), tally.medianDelay()));
        }
        System.out.printf(
                Locale.ROOT,
                "  %d a day, %s: %.2f needless in 30 days%s%n",
                size[0],
                name,
                years.quiet(contender, Topic::stories).needlessPerMonth(),
                line);
    }
}
