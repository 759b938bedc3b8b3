package fengxiang.crawler.feed;

import java.util.List;

/**
 * A sitemap's content.
 *
 * @param pages newest first where it says so; title and time of publication are known from news sitemaps only
 * @param sitemaps further sitemaps that an index names, newest first where it says so
 */
public record Sitemap(List<FeedEntry> pages, List<FeedEntry> sitemaps) {}
