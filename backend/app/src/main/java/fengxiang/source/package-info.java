/** The sources (来源): what is watched, how often, and what the last run brought. */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "outlet", "account"})
@NullMarked
package fengxiang.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
