/**
 * From a response's bytes to a parsed page: character set, markup, metadata. Door:
 * {@link fengxiang.crawler.page.PageParser}.
 */
@NullMarked
package fengxiang.crawler.page;

import org.jspecify.annotations.NullMarked;
