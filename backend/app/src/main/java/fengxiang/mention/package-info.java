/**
 * Mentions (提及): one document for each article and topic that it concerns. What is counted and charted of a topic is
 * counted on these.
 *
 * <p>{@link fengxiang.mention.Mentions} is the door. A mention goes with its article.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "article", "retention"})
@NullMarked
package fengxiang.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
