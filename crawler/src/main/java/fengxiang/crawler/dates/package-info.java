/** Dates as Chinese pages and feeds write them. Door: {@link fengxiang.crawler.dates.DateTexts}. */
@NullMarked
package fengxiang.crawler.dates;

import org.jspecify.annotations.NullMarked;
