package fengxiang.article;

/**
 * A place that an article speaks of.
 *
 * @param code of the region, six digits
 * @param evidence the first words that say so
 */
public record PlaceMark(String code, String evidence) {}
