package fengxiang.sentiment;

import fengxiang.sentiment.head.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param vector of title and text, to be stored; null where the encoder does not run
 * @param byWords whether only a list of words was asked
 */
public record Assessment(Judgement judgement, float @Nullable [] vector, boolean byWords) {}
