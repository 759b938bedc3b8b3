package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Label;

/**
 * An encoded text to learn from.
 *
 * @param classes the labels that its file distinguishes, by ordinal
 * @param weight how much it counts
 */
record Example(Evidence evidence, Label label, boolean[] classes, double weight) {}
