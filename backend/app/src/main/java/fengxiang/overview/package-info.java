/**
 * Today at a glance: how much each topic has, how negative it is and whether that is unusual, what has come since
 * somebody's last visit, and whether our sources and our collecting can be relied on.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "account",
            "article",
            "mention",
            "topic",
            "figure",
            "source",
            "health",
            "crawl",
            "holiday"
        })
@NullMarked
package fengxiang.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
