package fengxiang.notice.channel;

import fengxiang.notice.secret.SecretState;
import fengxiang.notice.sending.ChannelKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A channel without its secrets.
 *
 * @param owner null: shared
 * @param to of a mailbox its address, else the host
 * @param address whether one is set and can be used; null: a mailbox needs none
 * @param signing whether messages are signed
 */
record ChannelView(
        String id,
        ChannelKind kind,
        String name,
        @Nullable String owner,
        String to,
        @Nullable SecretState address,
        @Nullable Instant addressSetAt,
        SecretState signing,
        @Nullable Instant signingSetAt,
        boolean active,
        long version,
        Instant changedAt,
        String changedBy) {}
