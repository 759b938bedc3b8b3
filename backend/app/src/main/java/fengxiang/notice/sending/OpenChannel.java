package fengxiang.notice.sending;

import org.jspecify.annotations.Nullable;

/**
 * A channel with its secrets open, for as long as something is sent.
 *
 * @param to of a mailbox its address, else the host, for people
 * @param address where it is posted to; null: to a mailbox
 * @param signing null: not signed
 * @param mail null: not to a mailbox
 */
public record OpenChannel(
        ChannelKind kind,
        String to,
        @Nullable String address,
        @Nullable String signing,
        @Nullable MailServer mail) {

    /** Without its secrets: records print themselves into logs. */
    @Override
    public String toString() {
        return "OpenChannel[" + kind + "]";
    }
}
