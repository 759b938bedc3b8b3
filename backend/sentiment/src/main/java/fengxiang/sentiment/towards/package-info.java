/**
 * What a text says about somebody, apart from what it says as a whole: the sentences that speak of the target, with the
 * target and the others marked, read by an encoder that was tuned for it.
 */
@NullMarked
package fengxiang.sentiment.towards;

import org.jspecify.annotations.NullMarked;
