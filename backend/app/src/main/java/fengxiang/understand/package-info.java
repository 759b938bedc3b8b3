/**
 * Finds out what articles concern: each is matched by all topics before it is stored or soon after; a changed topic is
 * matched with the past in the background.
 *
 * <p>Nothing depends on this module. {@link fengxiang.article.FirstLook} is how the store asks it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "matching",
            "account",
            "article",
            "outlet",
            "topic",
            "mention",
            "story",
            "assess"
        })
@NullMarked
package fengxiang.understand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
