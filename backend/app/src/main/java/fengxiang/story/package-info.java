/**
 * Stories (an article and its copies) and events (what different stories report). An article's own document says which
 * story it belongs to; the index here keeps what a story has once for all copies: what it means, its event, and where
 * it went when it turned out to be part of another.
 *
 * <p>{@link fengxiang.story.Stories} is the door. How texts are compared and stories grouped stands in
 * {@code fengxiang.text.story} and {@code fengxiang.text.event}.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "elastic", "model", "text", "article", "outlet", "retention", "account"})
@NullMarked
package fengxiang.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
