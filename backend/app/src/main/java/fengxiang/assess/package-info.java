/**
 * What an article says: its sentiment, what it says about the topics that it concerns, its places and keywords; and
 * what people found instead, and the heads that are learned from it.
 *
 * <p>{@link fengxiang.assess.Assessments} is the door. The judging itself is {@code fengxiang.sentiment}, without
 * Spring and Elasticsearch.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "sentiment",
            "account",
            "article",
            "topic",
            "story"
        })
@NullMarked
package fengxiang.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
