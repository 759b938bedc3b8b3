/** {@code detect}: counts over time in, what is surprising in them out. */
@NullMarked
package fengxiang.launcher.detect;

import org.jspecify.annotations.NullMarked;
