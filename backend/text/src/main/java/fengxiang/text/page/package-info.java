/**
 * The copy of a news page that may be kept. Door: {@link fengxiang.text.page.PageCopy}. Needs jsoup, which crawler and
 * backend bring and the Elasticsearch plugin does not.
 */
@NullMarked
package fengxiang.text.page;

import org.jspecify.annotations.NullMarked;
