/**
 * Articles on disk between fetching and acknowledgement. Doors: {@link fengxiang.crawler.spool.Spool} and
 * {@link fengxiang.crawler.spool.SpoolSender}.
 *
 * <p>A kill at any moment loses nothing that was appended: whatever is on disk is sent again at the next start, and the
 * backend knows articles by their address, so that sending twice changes nothing.
 */
@NullMarked
package fengxiang.crawler.spool;

import org.jspecify.annotations.NullMarked;
