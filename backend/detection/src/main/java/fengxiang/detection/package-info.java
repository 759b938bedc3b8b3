/**
 * When much more is published than usual: pure functions from counts over time to what is surprising in them, and when
 * a notice goes out. No Spring, no Elasticsearch.
 *
 * <p>{@link fengxiang.detection.Detector} is the door. Nothing here looks ahead: what is said of a bin depends on it
 * and on those before it, so that asking more often, or later, says the same.
 */
@NullMarked
package fengxiang.detection;

import org.jspecify.annotations.NullMarked;
