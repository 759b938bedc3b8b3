/** Questions of people to the articles: query, filters, facets, histogram, snippets, one article. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "article",
            "outlet",
            "query",
            "figure",
            "topic",
            "account"
        })
@NullMarked
package fengxiang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
