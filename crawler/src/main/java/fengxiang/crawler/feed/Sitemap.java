package fengxiang.crawler.feed;

import java.util.List;

/**
 * A sitemap's content.
 *
 * @param pages articles; title and time are known from news sitemaps only
 * @param sitemaps further sitemaps that an index names, newest first where it says so
 */
public record Sitemap(List<FeedEntry> pages, List<String> sitemaps) {}
