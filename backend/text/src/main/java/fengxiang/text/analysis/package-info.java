/**
 * Lucene tokenizers for Chinese text; {@link fengxiang.text.analysis.ChineseAnalysis} is the door.
 *
 * <p>Token positions are counted in {@link fengxiang.text.Units}, offsets in UTF-16 units of the given text.
 */
@NullMarked
package fengxiang.text.analysis;

import org.jspecify.annotations.NullMarked;
