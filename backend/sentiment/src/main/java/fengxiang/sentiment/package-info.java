/**
 * What a text says, and what it says about somebody, judged by a sentence encoder.
 *
 * <p>No Spring, no Elasticsearch, no network. The encoder is native code; where that does not load, a rougher judge
 * takes its place and says so.
 */
@NullMarked
package fengxiang.sentiment;

import org.jspecify.annotations.NullMarked;
