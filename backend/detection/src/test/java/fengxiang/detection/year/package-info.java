/**
 * A year of made-up topics: how often each rule warns without need, how many events it finds, and how soon. What is
 * made up: counts by the hour, the weekday and the holidays, more spread than chance, events of so many articles, and
 * reposts as texts, of which the product's own fingerprints say whether they are copies.
 */
@NullMarked
package fengxiang.detection.year;

import org.jspecify.annotations.NullMarked;
