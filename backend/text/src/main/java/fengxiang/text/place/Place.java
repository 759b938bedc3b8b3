package fengxiang.text.place;

import java.util.List;

/**
 * A place that an article speaks of.
 *
 * @param evidence every time that it does, in order, at least one
 */
public record Place(Region region, List<Evidence> evidence) {}
