/** {@code bench crawl}: what a page costs the crawler, with extraction and without. */
@NullMarked
package fengxiang.launcher.bench.crawl;

import org.jspecify.annotations.NullMarked;
