/** {@code bench extract}: what taking the article out of a page costs, beside the libraries that are used for it. */
@NullMarked
package fengxiang.launcher.bench.extract;

import org.jspecify.annotations.NullMarked;
