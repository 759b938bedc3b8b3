/**
 * Alert rules (预警规则): what of a topic people want to be told, from when on, and how urgently. Every topic that works
 * has the usual ones without anybody's doing. Rules watch topics only, as the boundaries say.
 *
 * <p>{@link fengxiang.rule.Rules} is the door.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account", "topic", "outlet", "live"})
@NullMarked
package fengxiang.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
