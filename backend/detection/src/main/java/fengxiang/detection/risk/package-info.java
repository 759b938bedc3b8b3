/**
 * How serious an alert may be: a score of 0 to 100 from what is known of it, and the level that a person is asked to
 * confirm. Pure functions; the weights and limits are opinions, kept where people can change them.
 */
@NullMarked
package fengxiang.detection.risk;

import org.jspecify.annotations.NullMarked;
