/**
 * Topics (监测方案): what is monitored, in whose words, and why. A topic names the organisation, a service or an incident
 * of it; a second person agrees to it; every version is kept.
 *
 * <p>{@link fengxiang.topic.Topics} is the door.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "account",
            "article",
            "outlet",
            "query",
            "keyword"
        })
@NullMarked
package fengxiang.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
