/**
 * Alerts (预警): that a rule has found something, on which numbers and articles it was decided, who was told and who has
 * taken it up. Alerts about the same reports are one group, which people are told of once.
 *
 * <p>{@link fengxiang.alert.Alerts} is the door for whoever evaluates rules, {@link fengxiang.alert.OpenAlerts} for
 * whoever shows what is open.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "account",
            "article",
            "outlet",
            "topic",
            "rule",
            "notice",
            "live",
            "search",
            "figure"
        })
@NullMarked
package fengxiang.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
