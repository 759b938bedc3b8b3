/**
 * Searches that people keep under a name, for themselves or for all. They are retired, never deleted, and keep what
 * they were: whoever answers for the boundaries can see what was searched for again and again. None may look for a
 * person.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "account", "keyword", "text", "figure"})
@NullMarked
package fengxiang.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
