package fengxiang.alert;

import fengxiang.outlet.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an alert was decided on; each kind of rule has some of it.
 *
 * @param asOf end of the last bin that counted, or when the article came
 * @param hours the window that was decisive
 * @param count distinct stories in it, negative ones for rules that ask for those; outlets for spread
 * @param outOf of how many, for a share
 * @param expected as many as usual
 * @param dispersion by which the surprise was computed
 * @param surprise minus the decimal logarithm of the chance
 * @param fire surprise from which the rule warns
 * @param low lower bound of the share
 * @param usual share
 * @param least as many as the rule asks for
 * @param tier of the outlet that was first of its tier
 * @param name of an outlet, a source or a word
 * @param minutes of delay, in the middle
 */
public record Numbers(
        Instant asOf,
        @Nullable Integer hours,
        @Nullable Long count,
        @Nullable Long outOf,
        @Nullable Double expected,
        @Nullable Double dispersion,
        @Nullable Double surprise,
        @Nullable Double fire,
        @Nullable Double low,
        @Nullable Double usual,
        @Nullable Integer least,
        @Nullable Tier tier,
        @Nullable String name,
        @Nullable Long minutes) {

    /** So many stories, as of now. */
    public static Numbers stories(Instant asOf, long count) {
        return new Numbers(asOf, null, count, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A source, and the share of the topic's mentions that it usually brings. */
    public static Numbers source(Instant asOf, String name, double share) {
        return new Numbers(asOf, null, null, null, null, null, null, null, null, share, null, null, name, null);
    }

    /** From publication to collection, in the middle. */
    public static Numbers delay(Instant asOf, long minutes, int limit) {
        return new Numbers(asOf, null, null, null, null, null, null, null, null, null, limit, null, null, minutes);
    }

    /** A word that is much more frequent than it was. */
    public static Numbers word(Instant asOf, int hours, String word, long count, double expected, double surprise) {
        return new Numbers(
                asOf, hours, count, null, expected, null, surprise, null, null, null, null, null, word, null);
    }

    /** Something with a name: an outlet. */
    public Numbers named(String name) {
        return with(asOf, count, tier, name);
    }

    /** The first outlet of a tier. */
    public Numbers first(Tier tier, String outlet) {
        return with(asOf, count, tier, outlet);
    }

    /** More stories of the same kind have come. */
    Numbers counting(Instant now, long stories) {
        return with(now, stories, tier, name);
    }

    private Numbers with(Instant at, @Nullable Long many, @Nullable Tier of, @Nullable String called) {
        return new Numbers(
                at, hours, many, outOf, expected, dispersion, surprise, fire, low, usual, least, of, called, minutes);
    }

    /** Which of two says more: the more surprising, else the one with more. */
    boolean saysMoreThan(Numbers other) {
        double mine = surprise == null ? 0 : surprise;
        double theirs = other.surprise == null ? 0 : other.surprise;
        return mine == theirs ? number(count) > number(other.count) : mine > theirs;
    }

    private static long number(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
