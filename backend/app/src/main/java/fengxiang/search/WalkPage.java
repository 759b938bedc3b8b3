package fengxiang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of all articles of a search.
 *
 * @param total exact number of all of them, as of now
 * @param next cursor of those that follow; null: these are the last
 */
record WalkPage(long total, List<ArticleHit> hits, @Nullable String next) {}
