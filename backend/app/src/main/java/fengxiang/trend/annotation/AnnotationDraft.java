package fengxiang.trend.annotation;

import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param at ISO 8601 with offset
 * @param version of the annotation that is changed; null for a new one
 */
record AnnotationDraft(
        @Nullable String at,
        @Nullable String text,
        @Nullable String topic,
        @Nullable Long version) {}
