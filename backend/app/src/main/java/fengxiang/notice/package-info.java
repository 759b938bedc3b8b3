/**
 * Notices: what people are told when something of ours needs them, in the page and by the channels that they or the
 * office set up. Whoever has something to say calls {@link fengxiang.notice.Notices} and need not wait for anybody's
 * server: what is published is stored at once and delivered behind.
 *
 * <p>This package is the door and holds what was published. {@code page} shows it to those logged in; {@code channel}
 * knows how to speak to a mail server, a webhook or a group's robot; {@code route} says who is told what, and when not;
 * {@code delivery} brings it there, until it has arrived or a day is over. {@code outgoing} is the only way out, and
 * leads nowhere into the operator's own network unless the operator says so.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account", "live", "model", "erase"})
@NullMarked
package fengxiang.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
