/** What a topic that is being written would have matched, and what it would have missed by little. */
@ApplicationModule(
        allowedDependencies = {"platform", "text", "account", "keyword", "article", "outlet", "topic", "search"})
@NullMarked
package fengxiang.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
