/**
 * The one way in for articles: a stream of JSON lines, or a file that a person chose; checked, masked, stored and
 * answered line by line.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "model", "text", "files", "article", "batch", "outlet", "account"})
@NullMarked
package fengxiang.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
