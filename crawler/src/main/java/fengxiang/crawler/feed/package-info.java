/**
 * Feeds (RSS, Atom, JSON Feed) and sitemaps (also news sitemaps and indices). Doors:
 * {@link fengxiang.crawler.feed.FeedReader} and {@link fengxiang.crawler.feed.SitemapReader}. Authors are never read.
 */
@NullMarked
package fengxiang.crawler.feed;

import org.jspecify.annotations.NullMarked;
