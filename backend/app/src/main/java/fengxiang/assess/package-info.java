/**
 * What an article says: its sentiment, what it says about the topics that it concerns, its places and keywords.
 *
 * <p>{@link fengxiang.assess.Assessments} is the door. The judging itself is {@code fengxiang.sentiment}, without
 * Spring and Elasticsearch.
 */
@ApplicationModule(allowedDependencies = {"platform", "elastic", "model", "text", "sentiment", "article", "topic"})
@NullMarked
package fengxiang.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
