/**
 * How hosts are treated: one request at a time, a pause after each. Door:
 * {@link fengxiang.crawler.politeness.HostSlots}.
 *
 * <p>The frontier gives no address to a thread before its host's turn has come; the slots hold besides, for whatever
 * makes requests of its own: robots.txt files, and redirects, which may lead to any host.
 */
@NullMarked
package fengxiang.crawler.politeness;

import org.jspecify.annotations.NullMarked;
