package fengxiang.trend.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark of our people on the axis of time: what happened then. The document of {@code trend-annotations}.
 *
 * @param at the moment that it is about
 * @param topic id of the topic whose charts show it; null: all charts
 * @param by user name
 * @param version raised by every change; a writer must name the one it saw
 */
record Annotation(
        String id, Instant at, String text, @Nullable String topic, String by, long version, Instant changedAt) {}
