/**
 * The only way out of the backend: requests to webhooks and connections to a mail server. Whoever sets up a channel
 * chooses where we connect to, so every connection passes {@link fengxiang.notice.outgoing.Guard}, on the very address
 * that it is made to.
 */
@NullMarked
package fengxiang.notice.outgoing;

import org.jspecify.annotations.NullMarked;
