/**
 * Searches that the operator has set up: how each kind is asked, and what its answers mean. Door:
 * {@link fengxiang.crawler.search.SearchConnector}. It makes no request itself, and no kind reads a result page that is
 * made for people.
 */
@NullMarked
package fengxiang.crawler.search;

import org.jspecify.annotations.NullMarked;
