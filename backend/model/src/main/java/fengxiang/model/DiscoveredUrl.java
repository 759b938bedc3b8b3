package fengxiang.model;

import org.jspecify.annotations.Nullable;

/** An address found on a page, in a feed or in a sitemap; see {@link DueUrl} for the components. */
public record DiscoveredUrl(
        String url,
        String sourceId,
        PageRole role,
        int depth,
        @Nullable String titleHint,
        @Nullable String publishedHint) {}
