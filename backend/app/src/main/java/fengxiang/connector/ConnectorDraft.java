package fengxiang.connector;

import fengxiang.model.SearchKind;
import org.jspecify.annotations.Nullable;

/**
 * A connector as people write it.
 *
 * @param address of a template with the word's place, of a SearXNG instance its base; none for Qianfan
 * @param dailyQuota null: 100
 * @param accepted of a new SearXNG connector: that the operator runs the instance and answers for what it does
 * @param version of a change: the one that was seen
 */
record ConnectorDraft(
        @Nullable String name,
        @Nullable SearchKind kind,
        @Nullable String address,
        @Nullable Integer dailyQuota,
        @Nullable Boolean accepted,
        @Nullable Long version) {}
