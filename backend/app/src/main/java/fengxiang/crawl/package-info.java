/** The frontier: which addresses are due, which crawler holds which host, and what became of every fetch. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "source",
            "siterule",
            "look",
            "connector",
            "account",
            "erase",
            "retention"
        })
@NullMarked
package fengxiang.crawl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
