/**
 * How risk is judged (风险评分): weights, thresholds and gates as people have set them, in versions.
 *
 * <p>{@link fengxiang.risk.RiskConfigs} is the door; what is computed with them is in {@code fengxiang.detection.risk}.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account", "detection"})
@NullMarked
package fengxiang.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
