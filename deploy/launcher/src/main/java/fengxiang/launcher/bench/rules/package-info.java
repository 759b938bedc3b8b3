/** How long one look at all alert rules takes: {@code bench rules}. */
@NullMarked
package fengxiang.launcher.bench.rules;

import org.jspecify.annotations.NullMarked;
