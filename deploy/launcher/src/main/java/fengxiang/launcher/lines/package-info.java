/**
 * JSON lines in and out: one object a line, of any number, one in memory. {@link fengxiang.launcher.lines.JsonLines}
 * reads them, {@link fengxiang.launcher.lines.JsonLineWriter} writes them.
 */
@NullMarked
package fengxiang.launcher.lines;

import org.jspecify.annotations.NullMarked;
