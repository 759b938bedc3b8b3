/**
 * Finds the article in a page: title, body, time of publication, origin, first picture. Door:
 * {@link fengxiang.crawler.extract.ArticleExtractor}.
 *
 * <p>The body is found by density: every line of text has a weight that grows with its length and its punctuation and
 * falls with its links, and the smallest element that keeps most of the page's weight is the body. No rules per site.
 */
@NullMarked
package fengxiang.crawler.extract;

import org.jspecify.annotations.NullMarked;
