package fengxiang.text.keyword;

/**
 * A word or short phrase that an article is about.
 *
 * @param term normalised
 * @param count how often it stands in title and text
 * @param score comparable within the article only
 */
public record Keyword(String term, int count, double score) {}
