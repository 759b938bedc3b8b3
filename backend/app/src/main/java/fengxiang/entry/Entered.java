package fengxiang.entry;

import fengxiang.model.Outcome;

/**
 * What became of an entry.
 *
 * @param outcome {@code unchanged}: it was there before
 */
record Entered(String articleId, Outcome outcome) {}
