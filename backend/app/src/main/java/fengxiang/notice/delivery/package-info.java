/**
 * Brings notices to where routes say they go: one document for each notice and channel, made once, sent by whichever
 * backend holds the lease, again and again with growing pauses until it has arrived or a day is over. At least once:
 * after a crash in the middle of a message it is sent again under the same id.
 */
@NullMarked
package fengxiang.notice.delivery;

import org.jspecify.annotations.NullMarked;
