/** What each part of {@code analyze} costs. */
@NullMarked
package fengxiang.launcher.bench.analyze;

import org.jspecify.annotations.NullMarked;
