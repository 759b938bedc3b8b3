/** The whole product for the length of a measurement. Door: {@link fengxiang.launcher.bench.product.RunningProduct}. */
@NullMarked
package fengxiang.launcher.bench.product;

import org.jspecify.annotations.NullMarked;
