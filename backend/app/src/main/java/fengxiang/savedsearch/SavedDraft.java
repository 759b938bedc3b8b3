package fengxiang.savedsearch;

import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param active null: it is offered
 * @param version of the search that is changed; null for a new one
 */
record SavedDraft(
        @Nullable String name,
        @Nullable String address,
        @Nullable Boolean shared,
        @Nullable Boolean active,
        @Nullable Long version) {}
