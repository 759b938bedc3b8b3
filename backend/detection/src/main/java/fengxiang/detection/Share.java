package fengxiang.detection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the negative share of a window has risen above that of the 28 days before its last day, see
 * {@link NegativeShare}. An episode goes on until the lower bound is no longer above the usual share.
 *
 * @param overall the negative share of all topics, towards which the usual one is drawn; above 0
 */
public record Share(Duration window, double overall, Pace pace) {

    private static final Duration PAST = Duration.ofDays(28);
    private static final Duration GUARD = Duration.ofDays(1);

    public Share {
        if (!(overall > 0 && overall <= 1)) {
            throw new IllegalArgumentException("overall: " + overall);
        }
    }

    /** Two bins in a row have to say so: a share is looked at 96 times a day. */
    public static Share of(Duration window, double overall) {
        return new Share(window, overall, Pace.usual(2));
    }

    /**
     * One for each bin, decided by what was known of the counts at its end; the count is of the negative ones, out of
     * all.
     *
     * @param negative a part of {@code all}, bin by bin
     */
    public List<Reading> read(Series negative, Series all) {
        if (negative.size() != all.size()) {
            throw new IllegalArgumentException(negative.size() + " bins, but " + all.size() + " of all");
        }
        Sums part = new Sums(window, negative);
        Sums whole = new Sums(window, all);
        Episode episode = new Episode(pace, all);
        List<Reading> readings = new ArrayList<>(all.size());
        for (int bin = 0; bin < all.size(); bin++) {
            boolean blind = all.isBlind(bin) || negative.isBlind(bin);
            double usual = blind ? 0 : usual(bin, all, part, whole);
            readings.add(blind ? Reading.none(window, State.BLIND) : reading(bin, usual, part, whole, episode));
        }
        return List.copyOf(readings);
    }

    /** Episodes that are there only with what became known later. */
    public List<LateEpisode> late(Series negative, Series all) {
        return negative.late().isEmpty() && all.late().isEmpty()
                ? List.of()
                : LateEpisode.of(read(negative, all), read(negative.known(), all.known()), all.bins(pace.cooldown()));
    }

    private double usual(int bin, Series series, Sums part, Sums whole) {
        int to = Math.min(part.from(bin), bin + 1 - series.bins(GUARD));
        int from = to - series.bins(PAST);
        return NegativeShare.usual(Math.round(part.between(from, to)), Math.round(whole.between(from, to)), overall);
    }

    private Reading reading(int bin, double usual, Sums part, Sums whole, Episode episode) {
        long count = Math.round(part.onTime(bin));
        NegativeShare share = new NegativeShare(count, Math.max(count, Math.round(whole.onTime(bin))));
        Episode.Step step = episode.step(bin, share.hasRisen(usual), share.low() <= usual);
        return new Reading(
                window,
                count,
                part.all(bin),
                share.all(),
                usual * share.all(),
                0,
                Surprise.ofShare(count, share.all(), usual),
                step.state(),
                step.notice());
    }
}
