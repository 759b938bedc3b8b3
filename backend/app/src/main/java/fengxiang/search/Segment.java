package fengxiang.search;

/**
 * A piece of text, to be shown as it is: there is no mark-up in it.
 *
 * @param hit it matches the query
 */
public record Segment(String text, boolean hit) {}
