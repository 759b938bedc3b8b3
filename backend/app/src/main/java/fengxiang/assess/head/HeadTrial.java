package fengxiang.assess.head;

import fengxiang.sentiment.training.Gate.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt learned from, and how the heads did on what was kept for judging. Copies of a story count once.
 *
 * @param negative corrections that say so, learned from or kept
 * @param learned corrections that were learned from
 * @param frozen corrections that were kept for judging
 * @param leftOut corrections that nothing can be learned from: their article is forgotten, or the head does not know
 *     the label
 * @param before the head that was in use; null where it did not come to that
 * @param after the new one
 */
public record HeadTrial(
        int negative,
        int neutral,
        int positive,
        int learned,
        int frozen,
        int leftOut,
        @Nullable Standing before,
        @Nullable Standing after) {}
