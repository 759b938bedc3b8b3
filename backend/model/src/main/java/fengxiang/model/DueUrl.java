package fengxiang.model;

import org.jspecify.annotations.Nullable;

/**
 * One address that is due.
 *
 * @param depth how many list pages lie between a source's entry and this address; an entry has 0
 * @param etag validator of the last fetch, for a conditional request
 * @param lastModified validator of the last fetch, for a conditional request
 * @param titleHint title that a feed or sitemap gave for it
 * @param publishedHint publication time that a feed or sitemap gave for it, as written there
 */
public record DueUrl(
        String url,
        String sourceId,
        PageRole role,
        int depth,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String titleHint,
        @Nullable String publishedHint) {}
