/**
 * What alert rules are decided by: how many new stories of a topic there were in each quarter of an hour, how many of
 * them negative, what was known in time, and how much of it our sources could see.
 *
 * <p>{@link fengxiang.signal.Signals} is the door.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "article",
            "mention",
            "model",
            "topic",
            "source",
            "health",
            "crawl",
            "detection"
        })
@NullMarked
package fengxiang.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
