/**
 * Judges texts by a short list of words where the encoder cannot run. Rough: its judgements are never certain, and
 * whoever shows them says where they come from.
 */
@NullMarked
package fengxiang.sentiment.fallback;

import org.jspecify.annotations.NullMarked;
