package fengxiang.crawler.search;

import org.jspecify.annotations.Nullable;

/**
 * One address that a search has found. What the engine shows of the page's text is not read.
 *
 * @param url as the engine writes it, unchecked
 * @param title plain text; may be empty
 * @param published as written there; null: not given
 */
public record SearchHit(String url, String title, @Nullable String published) {}
