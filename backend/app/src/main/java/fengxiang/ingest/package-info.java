/** The one way in for articles: a stream of JSON lines, checked, masked, stored and answered line by line. */
@ApplicationModule(allowedDependencies = {"platform", "model", "text", "files", "article", "outlet", "account"})
@NullMarked
package fengxiang.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
