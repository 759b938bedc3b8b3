/**
 * The first start (首次设置): who has done which step of it and when, and what was typed and not finished. What the steps
 * make lies where it belongs: topics, outlets, sources, users, the organisation's own values.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "account",
            "keyword",
            "organisation",
            "outlet",
            "topic",
            "search",
            "preview"
        })
@NullMarked
package fengxiang.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
