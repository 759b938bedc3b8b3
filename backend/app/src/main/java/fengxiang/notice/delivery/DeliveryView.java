package fengxiang.notice.delivery;

import fengxiang.notice.outgoing.Trouble;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.notice.sending.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the delivery log. See {@link Delivery} for the components.
 *
 * @param notice id; of a test none that is kept
 * @param notices how many its message holds
 */
record DeliveryView(
        String id,
        String notice,
        String channel,
        String channelName,
        ChannelKind kind,
        @Nullable String owner,
        String title,
        @Nullable Integer level,
        Message.Purpose purpose,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant attemptedAt,
        @Nullable Instant endedAt,
        @Nullable Trouble trouble,
        @Nullable String said,
        @Nullable String carrier,
        int notices) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.noticeId(),
                delivery.channel(),
                delivery.channelName(),
                delivery.kind(),
                delivery.owner(),
                delivery.title(),
                delivery.level(),
                delivery.purpose(),
                delivery.state(),
                delivery.attempts(),
                delivery.createdAt(),
                delivery.dueAt(),
                delivery.attemptedAt(),
                delivery.endedAt(),
                delivery.trouble(),
                delivery.said(),
                delivery.carrier(),
                delivery.notices().size());
    }
}
