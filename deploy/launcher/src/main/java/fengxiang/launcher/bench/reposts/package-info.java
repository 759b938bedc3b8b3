/** {@code bench reposts} and {@code bench minhash}: whether copies are found, and what it costs. */
@NullMarked
package fengxiang.launcher.bench.reposts;

import org.jspecify.annotations.NullMarked;
