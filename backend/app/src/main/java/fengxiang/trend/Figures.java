package fengxiang.trend;

import fengxiang.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a subject amounts to, in a bar or in all. What a topic's articles say is what they say about the topic, else
 * what they say in all.
 *
 * @param articles exact
 * @param stories of a topic the new ones: their first copy lies here; else those of which a copy is here; null: not
 *     counted
 * @param outlets not hosts; null: not counted, or not exactly countable
 * @param assessed articles of which is known what they say; the three after it add up to this
 * @param share of a topic negative among new stories, else among the articles assessed; null: there are none
 */
record Figures(
        long articles,
        @Nullable Long stories,
        @Nullable Long outlets,
        long assessed,
        long negative,
        long neutral,
        long positive,
        @Nullable Share share) {

    static final Figures NONE = new Figures(0, null, null, 0, 0, 0, 0, null);

    Figures with(@Nullable Long moreStories, @Nullable Long moreOutlets) {
        return new Figures(articles, moreStories, moreOutlets, assessed, negative, neutral, positive, share);
    }
}
