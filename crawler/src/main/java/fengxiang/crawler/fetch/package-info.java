/**
 * One HTTP request, openly and with bounds: guarded addresses, default certificate checks, total deadline, byte caps.
 * Door: {@link fengxiang.crawler.fetch.Fetcher}.
 */
@NullMarked
package fengxiang.crawler.fetch;

import org.jspecify.annotations.NullMarked;
