/**
 * What changes on screens while somebody looks (server-sent events): a few numbers, told when they change. Pages ask
 * for the rest themselves.
 *
 * <p>A feature that has such a number implements {@link fengxiang.live.Vital}; one that tells each person something
 * else {@link fengxiang.live.Personal}. {@link fengxiang.live.Stirred} has pages told at once.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account"})
@NullMarked
package fengxiang.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
