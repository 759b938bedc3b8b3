package fengxiang.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a cause was found on; null or 0 where it has none.
 *
 * @param hours length of the window that decided
 * @param asked lists or pages in that window; for what is well, new articles
 * @param bad of these: failed, forbidden, without a link, without an article
 * @param usual the share of bad ones in the past, 0 to 1
 * @param expected articles that would have come since the last one, if things were as usual
 * @param lastNew begin of the hour in which the last new article came; null: none in the past that is looked at
 */
public record Facts(
        int hours,
        long asked,
        long bad,
        @Nullable Double usual,
        @Nullable Double expected,
        @Nullable Instant lastNew) {

    static final Facts NONE = new Facts(0, 0, 0, null, null, null);

    static Facts share(int hours, long asked, long bad, @Nullable Double usual) {
        return new Facts(hours, asked, bad, usual, null, null);
    }

    Facts lastNew(@Nullable Instant at) {
        return new Facts(hours, asked, bad, usual, expected, at);
    }

    Facts expecting(double articles) {
        return new Facts(hours, asked, bad, usual, articles, lastNew);
    }
}
