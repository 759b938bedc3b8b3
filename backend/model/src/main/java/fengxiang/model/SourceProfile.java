package fengxiang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler must know of a source to work on its addresses.
 *
 * @param outletHost host (and port) of the outlet its articles belong to
 * @param articlePattern regular expression that an article's address must match as a whole; null: learned from the page
 * @param listPattern regular expression of further list pages (paging, archives) to follow; null: none are followed
 */
public record SourceProfile(
        String id,
        String outletHost,
        ArticleKind kind,
        List<SourceEntry> entries,
        @Nullable String articlePattern,
        @Nullable String listPattern) {}
