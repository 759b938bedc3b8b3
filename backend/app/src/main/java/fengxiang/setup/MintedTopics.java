package fengxiang.setup;

import org.jspecify.annotations.Nullable;

/**
 * Ids of the topics that the first step makes, noted before they are made: whoever begins again after a crash finds
 * them.
 *
 * @param organisation null: not made yet
 * @param services null: not made yet, or not wanted
 */
record MintedTopics(@Nullable String organisation, @Nullable String services) {

    static final MintedTopics NONE = new MintedTopics(null, null);
}
