/**
 * What goes out: the articles of a search as a table, all of them, with the question, the time zone and the total at
 * its head. Title, an excerpt of 120 characters and the link; never the whole text.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "account",
            "article",
            "outlet",
            "topic",
            "figure",
            "search",
            "table"
        })
@NullMarked
package fengxiang.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
