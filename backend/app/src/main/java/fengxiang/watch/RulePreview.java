package fengxiang.watch;

import fengxiang.alert.Numbers;
import fengxiang.search.ArticleHit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would have done: the past replayed bin by bin as if every article had been collected a few minutes after
 * its publication, with the outages of sources as they were.
 *
 * @param windowHours the window that {@code counts} are of
 * @param counts at the end of each bin; of rules of single stories how many there were in it
 * @param expected as many as usual, bin by bin; empty for rules that do not ask what is usual
 * @param threshold the smallest count that would warn, 0 where nothing is said; empty as above
 * @param immatureUntil until then little was known of what is usual; null: enough from the beginning
 * @param episodes that people would have been told of, the latest first, at most {@link #MOST}
 * @param alerts how many in all
 * @param perMonth the same in 30 days
 * @param slider what other thresholds would have brought
 * @param previewable false: rules of this kind cannot be tried, and the rest is empty
 */
record RulePreview(
        Instant from,
        Instant to,
        BinRange bins,
        int windowHours,
        List<Double> counts,
        List<Double> expected,
        List<Double> threshold,
        @Nullable Instant immatureUntil,
        List<PreviewEpisode> episodes,
        int alerts,
        double perMonth,
        List<Notch> slider,
        boolean previewable) {

    static final int MOST = 50;

    /** @param minutes of each bin */
    record BinRange(Instant start, int minutes) {}

    /**
     * What people would have been told.
     *
     * @param asOf when, but for the query delay
     * @param level that would have been proposed at its end, as risk is judged now: 1 to 4; null: none
     * @param score of 100, likewise
     */
    record PreviewEpisode(
            Instant from,
            Instant to,
            Instant asOf,
            boolean late,
            String sentence,
            Numbers numbers,
            List<ArticleHit> articles,
            @Nullable Integer level,
            double score) {}

    /** @param value of {@code fire} for rules of surprise, of {@code fewest} for others */
    record Notch(double value, double perMonth) {}

    static RulePreview none(Instant from, Instant to) {
        return new RulePreview(
                from,
                to,
                new BinRange(from, 60),
                0,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                0,
                0,
                List.of(),
                false);
    }
}
