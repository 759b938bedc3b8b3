/**
 * Which CSS selectors a rule for a site may use. Door: {@link fengxiang.text.select.Selectors}. Knows no pages: the
 * crawler applies selectors, the backend refuses those that it could not apply in bounded time.
 */
@NullMarked
package fengxiang.text.select;

import org.jspecify.annotations.NullMarked;
