/**
 * What the organisation says of itself, for every feature that has to know: its names and services, the units above it,
 * and the values that a new response plan begins with. Every change is a version of its own.
 *
 * <p>{@link fengxiang.organisation.Organisations} and {@link fengxiang.organisation.PlanValues} are the doors.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "text", "account", "keyword"})
@NullMarked
package fengxiang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
