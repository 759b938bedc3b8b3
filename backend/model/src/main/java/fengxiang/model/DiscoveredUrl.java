package fengxiang.model;

import org.jspecify.annotations.Nullable;

/**
 * An address found on a page, in a feed or in a sitemap; see {@link DueUrl} for the other components.
 *
 * @param foundOn address of the list that led to it, as it was leased: tells how often that list brings something new;
 *     null: not known
 */
public record DiscoveredUrl(
        String url,
        String sourceId,
        PageRole role,
        int depth,
        @Nullable String titleHint,
        @Nullable String publishedHint,
        @Nullable String foundOn) {

    /** Found nobody knows where. */
    public DiscoveredUrl(
            String url,
            String sourceId,
            PageRole role,
            int depth,
            @Nullable String titleHint,
            @Nullable String publishedHint) {
        this(url, sourceId, role, depth, titleHint, publishedHint, null);
    }

    /** The same, found on this list. */
    public DiscoveredUrl on(String list) {
        return new DiscoveredUrl(url, sourceId, role, depth, titleHint, publishedHint, list);
    }
}
