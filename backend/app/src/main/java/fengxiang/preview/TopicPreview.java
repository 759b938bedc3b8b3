package fengxiang.preview;

import fengxiang.search.Samples.ArticleSample;

/**
 * The last {@link Previews#DAYS} days as the topic would have seen them.
 *
 * @param days how far back was looked, by time of publication
 * @param articles all articles of that time
 * @param matches what the topic matches
 * @param excluded what has one of the names, but not what else is asked for
 * @param alike what has all words of a name, but not in a row
 */
record TopicPreview(int days, long articles, ArticleSample matches, ArticleSample excluded, ArticleSample alike) {}
