/**
 * Whether each source still does what it always did (来源状态): judged from the log of fetches against the source's own
 * past, so that a source that has gone silent is told from one that is only quiet.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "source", "crawl", "account"})
@NullMarked
package fengxiang.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
