/** The ways to people: mailboxes, webhooks and robots, each a person's own or shared, and their secrets. */
@NullMarked
package fengxiang.notice.channel;

import org.jspecify.annotations.NullMarked;
