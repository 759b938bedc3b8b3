/**
 * {@code bench real-pages}: published pages served raw on loopback, crawled and indexed by the whole product, and
 * searched for over HTTP. Door: {@link fengxiang.launcher.bench.realpages.RealPagesBench}.
 */
@NullMarked
package fengxiang.launcher.bench.realpages;

import org.jspecify.annotations.NullMarked;
