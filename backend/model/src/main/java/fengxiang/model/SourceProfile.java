package fengxiang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler must know of a source to work on its addresses.
 *
 * @param outletHost host (and port) of the outlet its articles belong to
 * @param articlePattern regular expression that an article's address must match as a whole; null: learned from the page
 * @param listPattern regular expression of further list pages (paging, archives) to follow; null: none are followed
 * @param search null: an ordinary source. Else a search connector: what it finds may lie anywhere on the public web,
 *     and an article belongs to the outlet of its own host
 */
public record SourceProfile(
        String id,
        String outletHost,
        ArticleKind kind,
        List<SourceEntry> entries,
        @Nullable String articlePattern,
        @Nullable String listPattern,
        @Nullable SearchAccess search) {

    /** An ordinary source. */
    public SourceProfile(
            String id,
            String outletHost,
            ArticleKind kind,
            List<SourceEntry> entries,
            @Nullable String articlePattern,
            @Nullable String listPattern) {
        this(id, outletHost, kind, entries, articlePattern, listPattern, null);
    }

    /** The same with what it takes to ask a search. */
    public SourceProfile asking(@Nullable SearchAccess access) {
        return new SourceProfile(id, outletHost, kind, entries, articlePattern, listPattern, access);
    }
}
