/** Dates as Chinese pages and feeds write them. Door: {@link fengxiang.text.dates.DateTexts}. */
@NullMarked
package fengxiang.text.dates;

import org.jspecify.annotations.NullMarked;
