package fengxiang.sentiment.training;

/**
 * A file to learn from.
 *
 * @param weight how much each of its texts counts, beside 1 for the main file's
 */
public record TrainingFile(LabelledFile texts, double weight) {}
