package fengxiang.detection.year;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Topics of one size, read by each rule. */
final class Years {

    /** In the order in which they are shown. */
    static final Map<String, Contender> CONTENDERS = contenders();

    private final double[] rates;
    private final Chance chance;
    private final Clusters clusters;
    private final int years;

    /** @param perDay articles that are no reposts */
    Years(double perDay, Chance chance, int years, Clusters clusters) {
        this.rates = Rates.of(perDay);
        this.chance = chance;
        this.years = years;
        this.clusters = clusters;
    }

    private static Map<String, Contender> contenders() {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("ours", Contender.ours());
        contenders.put("ElastAlert", new SpikeRule());
        contenders.put("EARS C2", new EarsC2());
        contenders.put("fixed", Contender.fixed());
        return contenders;
    }

    /** Of topics with no events. */
    Tally quiet(Contender contender, Function<Topic, double[]> counts) {
        Tally tally = new Tally();
        for (int year = 0; year < years; year++) {
            tally.quiet(contender.notices(counts.apply(Topic.of(rates, chance, 0, clusters, 100 + year))));
        }
        return tally;
    }

    /** Of topics with events of so many articles. */
    Tally eventful(Contender contender, int event, Function<Topic, double[]> counts) {
        Tally tally = new Tally();
        for (int year = 0; year < years; year++) {
            Topic topic = Topic.of(rates, chance, event, clusters, 1_000 * event + year);
            tally.eventful(contender.notices(counts.apply(topic)), topic);
        }
        return tally;
    }
}
