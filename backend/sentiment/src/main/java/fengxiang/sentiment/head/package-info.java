/**
 * Heads: small classifiers over the vectors of {@link fengxiang.sentiment.encoder}, one per
 * {@link fengxiang.sentiment.head.Kind}, with calibrated probabilities. Applying and storing them;
 * {@link fengxiang.sentiment.training} makes them.
 */
@NullMarked
package fengxiang.sentiment.head;

import org.jspecify.annotations.NullMarked;
