package fengxiang.connector;

import org.jspecify.annotations.Nullable;

/**
 * A question that a person wants to see answered.
 *
 * @param id of a connector; null: of the draft
 * @param draft null: the connector as it is
 */
record ConnectorTrial(
        @Nullable String id,
        @Nullable ConnectorDraft draft,
        @Nullable String word) {}
