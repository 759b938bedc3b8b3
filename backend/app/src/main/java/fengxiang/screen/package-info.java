/**
 * The leaders' screen: the state of the day, the topics in trouble and why, the week, and the places spoken of, in one
 * answer without parameters, so that a token for a wall can ask nothing else.
 *
 * <p>Its numbers are those of {@code overview} and {@code heatmap}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "account",
            "text",
            "article",
            "mention",
            "topic",
            "organisation",
            "figure",
            "search",
            "triage",
            "alert",
            "overview",
            "heatmap"
        })
@NullMarked
package fengxiang.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
