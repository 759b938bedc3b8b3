/**
 * The work at hand: hosts leased from the backend, their due addresses, and what is to be reported about them. Doors:
 * {@link fengxiang.crawler.frontier.WorkQueue} and {@link fengxiang.crawler.frontier.Leases}.
 *
 * <p>One request per host at a time, with a pause after each; no request begins without a lease that outlasts it.
 */
@NullMarked
package fengxiang.crawler.frontier;

import org.jspecify.annotations.NullMarked;
