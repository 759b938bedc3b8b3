package fengxiang.heatmap;

import fengxiang.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a part of a cell.
 *
 * @param base of what the share is
 */
record Tally(long articles, long negative, @Nullable Long stories, long base, long negativeBase) {

    /** Nothing, where stories are not counted. */
    static final Tally NO_STORIES = new Tally(0, 0, null, 0, 0);

    /** Nothing. */
    static final Tally NONE = new Tally(0, 0, 0L, 0, 0);

    /** Of two parts without a story in common. */
    Tally plus(Tally other) {
        Long both = stories == null || other.stories == null ? null : Long.valueOf(stories + other.stories);
        return new Tally(
                articles + other.articles,
                negative + other.negative,
                both,
                base + other.base,
                negativeBase + other.negativeBase);
    }

    CellFigures figures() {
        return new CellFigures(articles, negative, stories, Share.of(negativeBase, base));
    }
}
