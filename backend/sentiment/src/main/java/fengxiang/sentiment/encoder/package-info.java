/**
 * Texts to vectors: {@link fengxiang.sentiment.encoder.Encoders} opens the {@link fengxiang.sentiment.encoder.Encoder}.
 * The vectors serve sentiment, events and similar articles alike.
 */
@NullMarked
package fengxiang.sentiment.encoder;

import org.jspecify.annotations.NullMarked;
