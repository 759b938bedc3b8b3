/** The article store: identity, durability, months, and the record of which index holds which article. */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "outlet", "blob", "retention"})
@NullMarked
package fengxiang.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
