/** {@code bench tokenize}: how fast and how well words are cut, beside other engines in the same run. */
@NullMarked
package fengxiang.launcher.bench.tokenize;

import org.jspecify.annotations.NullMarked;
