/** The outlets (媒体): name, hosts, tier, region; unknown hosts enter as other, to review. */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "account"})
@NullMarked
package fengxiang.outlet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
