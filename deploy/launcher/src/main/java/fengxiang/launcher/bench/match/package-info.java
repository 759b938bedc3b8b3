/** {@code bench match}: how many articles are compared with many topics in a second. */
@NullMarked
package fengxiang.launcher.bench.match;

import org.jspecify.annotations.NullMarked;
