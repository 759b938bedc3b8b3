/** What every feature stands on: the clock, errors as ProblemDetail, paging, JSON, the delivery of the front end. */
@ApplicationModule(allowedDependencies = {"model"})
@NullMarked
package fengxiang.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
