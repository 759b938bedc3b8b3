/**
 * 'Erase article': removes an article and all that was kept of it, and remembers the hash of its address, so that it is
 * never taken in or fetched again.
 *
 * <p>Doors: {@link fengxiang.erase.Erasures}; {@link fengxiang.erase.Tombstones} tells what was erased;
 * {@link fengxiang.erase.Traces} is for features that keep something of an article elsewhere.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "article", "blob", "account"})
@NullMarked
package fengxiang.erase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
