package fengxiang.heatmap;

import fengxiang.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * What one cell shows.
 *
 * @param articles as a search with the cell's filters counts them
 * @param negative of these: towards the topics, or in all where there is no topic
 * @param stories on mentions: stories that were new in the topic; on articles: different stories; null: not counted
 *     here
 * @param share on mentions: of the new stories, those whose first copy is negative; on articles: of the articles that
 *     were read; null: there is none
 */
public record CellFigures(
        long articles,
        long negative,
        @Nullable Long stories,
        @Nullable Share share) {}
