package fengxiang.notice.channel;

import fengxiang.notice.sending.ChannelKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way to somebody: the document of {@code notice-channels}.
 *
 * @param owner user name of whose it is; null: shared
 * @param to of a mailbox its address, else the host, for people
 * @param address where it is posted to, closed: it often holds a key; null: a mailbox
 * @param addressSetAt null: a mailbox
 * @param signing closed; null: not signed, as is signingSetAt
 * @param active false: nothing is sent
 * @param version raised by every change; a writer must name the one it saw
 */
public record Channel(
        String id,
        ChannelKind kind,
        String name,
        @Nullable String owner,
        String to,
        @Nullable String address,
        @Nullable Instant addressSetAt,
        @Nullable String signing,
        @Nullable Instant signingSetAt,
        boolean active,
        long version,
        Instant changedAt,
        String changedBy) {

    public boolean belongsToAll() {
        return owner == null;
    }

    /** Without its secrets: records print themselves into logs. */
    @Override
    public String toString() {
        return "Channel[" + id + " " + kind + "]";
    }
}
