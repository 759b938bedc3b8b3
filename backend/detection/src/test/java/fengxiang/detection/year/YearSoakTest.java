package fengxiang.detection.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code deploy/fengxiang test --soak year}: twenty years of topics of three sizes, and a table of what each rule did.
 */
@EnabledIfSystemProperty(named = "soak", matches = "year", disabledReason = "a long proof, run by test --soak year")
class YearSoakTest {

    private static final int YEARS = 20;
    private static final Clusters CLUSTERS = new Clusters(1_500, 1);
    private static final Contender OURS = Contender.ours();

    @Test
    void isEarlyAndSeldomWrong() {
        System.out.printf(
                Locale.ROOT,
                "  of 1,500 articles %d joined others; of their first three reposts %.1f %% are stories of their own%n",
                CLUSTERS.joinedToOthers(),
                100 * CLUSTERS.missRate(3));
        all(3, 8, 15, 30);
        all(20, 15, 30, 60);
        all(120, 30, 60, 150);
        wanted("ours, once", OURS, 0.95);
        wanted("ours, every day", new EveryDay(), 0.93);
    }

    private static void all(double perDay, int... events) {
        Years usual = new Years(perDay, Chance.USUAL, YEARS, CLUSTERS);
        Years.CONTENDERS.forEach((name, rule) -> print(name, perDay, usual, rule, Topic::stories, events));
        print("ours, of all reposts", perDay, usual, OURS, Topic::articles, events);
        Years rough = new Years(perDay, Chance.ROUGH, YEARS, CLUSTERS);
        print("ours, rough stream", perDay, rough, OURS, Topic::stories, events);
    }

    private static void print(
            String name, double perDay, Years years, Contender rule, Function<Topic, double[]> counts, int... events) {
        StringBuilder line = new StringBuilder();
        for (int event : events) {
            Tally tally = years.eventful(rule, event, counts);
            line.append(String.format(
                    Locale.ROOT, " | %d: %.1f %% [%.1f h]", event, 100 * tally.found(), tally.medianDelay()));
        }
        System.out.printf(
                Locale.ROOT,
                "  | %.0f a day | %s | %.2f%s |%n",
                perDay,
                name,
                years.quiet(rule, counts).needlessPerMonth(),
                line);
    }

    private static void wanted(String name, Contender ours, double found) {
        wanted(name, ours, found, 3, 15);
        wanted(name, ours, found, 20, 30);
        wanted(name, ours, found, 120, 150);
    }

    private static void wanted(String name, Contender ours, double found, double perDay, int event) {
        Years years = new Years(perDay, Chance.USUAL, YEARS, CLUSTERS);
        print(name, perDay, years, ours, Topic::stories, event);
        assertThat(years.quiet(ours, Topic::stories).needlessPerMonth())
                .as("needless in 30 days, of %.0f a day", perDay)
                .isLessThanOrEqualTo(0.5);
        Tally tally = years.eventful(ours, event, Topic::stories);
        assertThat(tally.events()).isGreaterThan(1_000);
        assertThat(tally.found()).as("events of %d found", event).isGreaterThanOrEqualTo(found);
        assertThat(tally.medianDelay()).as("hours").isLessThanOrEqualTo(2);
    }
}
