/**
 * Heat maps: where, when and where about what is written, as figures of cells. Every cell's number of articles is the
 * total that a search with the cell's filters has.
 *
 * <p>One topic and no words are counted on mentions, which know the sentiment towards the topic and which copy was the
 * first; everything else on articles.
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
            "topic",
            "account",
            "figure"
        })
@NullMarked
package fengxiang.heatmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
