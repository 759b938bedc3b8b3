/**
 * What every figure rests on: which articles or mentions are counted (the scope of a question), the bars that they are
 * counted in, and shares with their intervals. Asks Elasticsearch nothing.
 *
 * <p>{@link fengxiang.figure.ScopeReader} reads a scope from parameters, {@link fengxiang.figure.ScopeFilters} is its
 * query.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "article",
            "mention",
            "outlet",
            "query",
            "detection"
        })
@NullMarked
package fengxiang.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
