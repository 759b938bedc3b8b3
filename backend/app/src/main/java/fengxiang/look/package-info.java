/**
 * Looks: a person names a page and sees what the crawler makes of it, now. The backend itself connects to nowhere; a
 * crawler fetches the page as it fetches all others, under the lease of its host and by robots.txt. Nothing becomes an
 * article by being looked at. Door: {@link fengxiang.look.Looks}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "source", "siterule", "account"})
@NullMarked
package fengxiang.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
