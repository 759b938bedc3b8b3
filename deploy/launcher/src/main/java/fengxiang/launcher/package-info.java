/**
 * The commands of {@code deploy/fengxiang}: starts and supervises the whole system, checks it, and runs the
 * command-line tools.
 */
@NullMarked
package fengxiang.launcher;

import org.jspecify.annotations.NullMarked;
