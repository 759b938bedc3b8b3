package fengxiang.search;

/**
 * How far the story of an article has spread.
 *
 * @param copies the article and its copies, exact
 * @param outlets that carry them
 */
public record StoryLine(String id, long copies, long outlets) {}
