/**
 * The patrol (巡查单): in each shift a list of prepared search links, which people open in their own browser, look through
 * and tick. This is how what cannot be fetched openly is covered. The product never opens these links itself: nothing
 * here, and nothing that may use this package, connects to anywhere.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "keyword", "account"})
@NullMarked
package fengxiang.patrol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
