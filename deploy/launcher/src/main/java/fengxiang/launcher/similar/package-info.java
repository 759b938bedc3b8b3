/**
 * {@code similar}: stories and events among all articles of a stream. Everything that grows with their number is on
 * disk, in files without a name; the heap holds some twenty bytes a story and the events that are open.
 */
@NullMarked
package fengxiang.launcher.similar;

import org.jspecify.annotations.NullMarked;
