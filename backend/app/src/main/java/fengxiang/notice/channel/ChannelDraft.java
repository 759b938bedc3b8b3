package fengxiang.notice.channel;

import fengxiang.notice.sending.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * As somebody wrote it.
 *
 * @param kind of a change null, or as it is
 * @param shared whether it is everybody's, which the office decides; null: the writer's own; no change changes it
 * @param to of a mailbox its address
 * @param address where it is posted to; null in a change: as it was
 * @param signing null in a change: as it was; empty: not signed
 * @param active null: it works
 * @param version of a change: the one that was seen
 */
record ChannelDraft(
        @Nullable ChannelKind kind,
        @Nullable String name,
        @Nullable Boolean shared,
        @Nullable String to,
        @Nullable String address,
        @Nullable String signing,
        @Nullable Boolean active,
        @Nullable Long version) {

    /** Without its secrets: records print themselves into logs. */
    @Override
    public String toString() {
        return "ChannelDraft[" + kind + "]";
    }
}
