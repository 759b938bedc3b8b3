/**
 * The measurements of {@code deploy/fengxiang bench NAME}. Figures come as ratios of one run wherever a machine's speed
 * would colour them.
 */
@NullMarked
package fengxiang.launcher.bench;

import org.jspecify.annotations.NullMarked;
