/** How to say a message to a mail server, a webhook or a group's robot, and what their answers mean. */
@NullMarked
package fengxiang.notice.sending;

import org.jspecify.annotations.NullMarked;
