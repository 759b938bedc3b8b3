/**
 * Finds the provinces, prefectures and counties of China that a text speaks of, and the place that it was published
 * from; {@link fengxiang.text.place.PlaceFinder} is the door.
 *
 * <p>A name is not a place until its surroundings allow it: newspapers, companies, streets, dishes and people are named
 * after places, counties are named like ordinary words, and many counties share a name. What cannot be told is left
 * out: a map with a wrong dot is worse than one with a dot less.
 */
@NullMarked
package fengxiang.text.place;

import org.jspecify.annotations.NullMarked;
