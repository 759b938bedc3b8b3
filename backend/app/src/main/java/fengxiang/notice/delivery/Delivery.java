package fengxiang.notice.delivery;

import fengxiang.notice.Notice;
import fengxiang.notice.channel.Channel;
import fengxiang.notice.outgoing.Trouble;
import fengxiang.notice.sending.ChannelKind;
import fengxiang.notice.sending.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way by a channel: the document of {@code deliveries}.
 *
 * @param id of notice and channel; what is sent carries it
 * @param channelName as it was called, for the log
 * @param owner of the channel; null: shared
 * @param title of the notice
 * @param purpose of the message that it is, or is the first part of
 * @param attempts begun
 * @param since when it was first due; it is given up a day later
 * @param dueAt when it is tried next
 * @param attemptedAt when it was last tried; null: never
 * @param endedAt when it was sent, merged or given up; null: it is not over
 * @param fence of the lease under which it was last tried
 * @param trouble why it did not arrive the last time; null: it has, or was not tried
 * @param said by the other side, the last time
 * @param carrier id of the delivery whose message it is part of; null: none
 * @param carries ids of the notices in its message; empty: its own alone
 */
record Delivery(
        String id,
        String noticeId,
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
        Instant since,
        Instant dueAt,
        @Nullable Instant attemptedAt,
        @Nullable Instant endedAt,
        long fence,
        @Nullable Trouble trouble,
        @Nullable String said,
        @Nullable String carrier,
        List<String> carries) {

    Delivery {
        carries = List.copyOf(carries);
    }

    static String idOf(String noticeId, String channel) {
        return noticeId + "~" + channel;
    }

    /** @param until when quiet hours end; null: it is due now */
    static Delivery begin(Notice notice, Channel channel, @Nullable Instant until, Instant now) {
        Instant due = until == null ? now : until;
        return new Delivery(
                idOf(notice.id(), channel.id()),
                notice.id(),
                channel.id(),
                channel.name(),
                channel.kind(),
                channel.owner(),
                notice.title(),
                notice.level(),
                Message.Purpose.SINGLE,
                until == null ? DeliveryState.WAITING : DeliveryState.HELD,
                0,
                now,
                due,
                due,
                null,
                null,
                0,
                null,
                null,
                null,
                List.of());
    }

    /** The notices in its message. */
    List<String> notices() {
        return carries.isEmpty() ? List.of(noticeId) : carries;
    }

    Delivery sending(Message.Purpose as, List<String> with, long underFence, Instant now) {
        return next(as, DeliveryState.SENDING, attempts + 1, dueAt, now, null, underFence, trouble, said, null, with);
    }

    Delivery sent(String answer, Instant now) {
        return next(purpose, DeliveryState.SENT, attempts, dueAt, attemptedAt, now, fence, null, answer, null, carries);
    }

    Delivery failed(Trouble why, String answer, Instant again) {
        return next(
                purpose, DeliveryState.FAILED, attempts, again, attemptedAt, null, fence, why, answer, null, carries);
    }

    Delivery givenUp(Trouble why, String answer, Instant now) {
        return next(
                purpose, DeliveryState.GIVEN_UP, attempts, dueAt, attemptedAt, now, fence, why, answer, null, carries);
    }

    Delivery merged(String into, Instant now) {
        return next(
                purpose,
                DeliveryState.MERGED,
                attempts,
                dueAt,
                attemptedAt,
                now,
                fence,
                trouble,
                said,
                into,
                List.of());
    }

    boolean isOpen() {
        return state == DeliveryState.WAITING || state == DeliveryState.HELD || state == DeliveryState.FAILED;
    }

    private Delivery next(
            Message.Purpose newPurpose,
            DeliveryState newState,
            int newAttempts,
            Instant newDue,
            @Nullable Instant newAttempt,
            @Nullable Instant newEnd,
            long newFence,
            @Nullable Trouble newTrouble,
            @Nullable String newSaid,
            @Nullable String newCarrier,
            List<String> newCarries) {
        return new Delivery(
                id,
                noticeId,
                channel,
                channelName,
                kind,
                owner,
                title,
                level,
                newPurpose,
                newState,
                newAttempts,
                createdAt,
                since,
                newDue,
                newAttempt,
                newEnd,
                newFence,
                newTrouble,
                newSaid,
                newCarrier,
                newCarries);
    }
}
