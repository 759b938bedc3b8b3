package fengxiang.detection.year;

import java.util.ArrayList;
import java.util.List;

/** A year of a topic: new stories and all articles in each bin, and the events in it. */
final class Topic {

    private static final double REPOSTS = 3;
    private static final double REPOST_AFTER = 6 * 4;
    private static final double SPREAD = 3 * 4;
    private static final double SPREAD_SIGMA = 0.8;
    private static final int EVENT_EVERY = 6 * Rates.DAY;

    private final double[] stories;
    private final double[] articles;
    private final List<Double> events = new ArrayList<>();
    private final Draws draws;
    private final Clusters clusters;

    private Topic(int bins, Draws draws, Clusters clusters) {
        stories = new double[bins];
        articles = new double[bins];
        this.draws = draws;
        this.clusters = clusters;
    }

    /**
     * Makes one.
     *
     * @param rates of articles that are no reposts, in each bin
     * @param chance how much the stream varies
     * @param event how many of those an event has, one every six days from the second month on; 0: none
     */
    static Topic of(double[] rates, Chance chance, int event, Clusters clusters, long seed) {
        Topic topic = new Topic(rates.length, new Draws(seed), clusters);
        topic.usual(rates, chance);
        for (int at = Rates.BEFORE * Rates.DAY; event > 0 && at + EVENT_EVERY < rates.length; at += EVENT_EVERY) {
            topic.event(at + topic.draws.below(3 * Rates.DAY), event);
        }
        return topic;
    }

    private void usual(double[] rates, Chance chance) {
        double factor = 1;
        double day = 1;
        for (int bin = 0; bin < rates.length; bin++) {
            day = bin % Rates.DAY == 0 ? draws.gamma(chance.daily()) : day;
            factor = bin % 4 == 0 ? draws.gamma(chance.hourly()) : factor;
            for (int i = draws.poisson(rates[bin] * factor * day); i > 0; i--) {
                article(bin);
            }
        }
    }

    private void event(int begin, int size) {
        double first = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double at = begin + draws.lognormal(SPREAD, SPREAD_SIGMA);
            first = Math.min(first, at);
            article(at);
        }
        events.add(first);
    }

    /** With its reposts, of which some are taken for stories of their own. */
    private void article(double at) {
        count(at, true);
        boolean[] missed = clusters.any(draws);
        for (int i = Math.min(missed.length, draws.poisson(REPOSTS)) - 1; i >= 0; i--) {
            count(at + draws.exponential(REPOST_AFTER), missed[i]);
        }
    }

    private void count(double at, boolean story) {
        int bin = (int) at;
        if (bin < stories.length) {
            articles[bin]++;
            stories[bin] += story ? 1 : 0;
        }
    }

    double[] stories() {
        return stories;
    }

    double[] articles() {
        return articles;
    }

    /** When the first article of each was published, in bins. */
    List<Double> events() {
        return events;
    }
}
