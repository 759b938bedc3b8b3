/**
 * Watches topics by their rules (预警引擎): single stories as they come, closed quarters of an hour, sources, words. What
 * it finds it hands to {@code alert}. Nothing is kept but how far it has looked: everything is computed anew from what
 * is stored, so that a restart misses nothing and repeats nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "account",
            "article",
            "model",
            "mention",
            "outlet",
            "topic",
            "source",
            "health",
            "rule",
            "signal",
            "alert",
            "detection",
            "risk",
            "holiday",
            "search"
        })
@NullMarked
package fengxiang.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
