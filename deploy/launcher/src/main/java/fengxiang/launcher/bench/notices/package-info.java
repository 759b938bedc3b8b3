/** How soon people hear of an article: {@code bench notices}. */
@NullMarked
package fengxiang.launcher.bench.notices;

import org.jspecify.annotations.NullMarked;
