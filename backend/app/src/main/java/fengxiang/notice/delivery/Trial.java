package fengxiang.notice.delivery;

import fengxiang.account.Actor;
import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import fengxiang.notice.NoticeKind;
import fengxiang.notice.Urgency;
import fengxiang.notice.channel.Channel;
import fengxiang.notice.channel.ChannelDesk;
import fengxiang.notice.channel.ChannelOpener;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Trouble;
import fengxiang.notice.sending.Message;
import fengxiang.notice.sending.Senders;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Sends a message that is marked as a test, and says what the other side said. */
@Component
class Trial {

    private static final int MOST_IN_A_MINUTE = 5;
    private static final int LONGEST_SECONDS = 60;

    private final ChannelDesk desk;
    private final ChannelOpener opener;
    private final Senders senders;
    private final DeliveryStore store;
    private final SendingThreads threads;
    private final Clock clock;

    Trial(
            ChannelDesk desk,
            ChannelOpener opener,
            Senders senders,
            DeliveryStore store,
            SendingThreads threads,
            Clock clock) {
        this.desk = desk;
        this.opener = opener;
        this.senders = senders;
        this.store = store;
        this.threads = threads;
        this.clock = clock;
    }

    /** Waits for the answer; it stands in the log afterwards. */
    DeliveryView run(String id, Actor by) {
        Channel channel = desk.mine(id, by);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long lately = store.attempted(id, now.minus(Pace.WINDOW)).size();
        if (lately >= MOST_IN_A_MINUTE) {
            throw new TooManyTrialsException();
        }
        Notice notice = notice(channel, now);
        Delivery begun = Delivery.begin(notice, channel, null, now).sending(Message.Purpose.TEST, List.of(), 0, now);
        Message message = new Message(begun.id(), Message.Purpose.TEST, List.of(notice), now);
        Delivery done = send(channel, message, begun);
        store.add(done);
        return DeliveryView.of(done);
    }

    private Delivery send(Channel channel, Message message, Delivery begun) {
        var answer = threads.executor().submit(() -> attempt(channel, message, begun));
        try {
            return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return begun.givenUp(Trouble.TIMEOUT, "", clock.instant());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a test was not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return begun.givenUp(Trouble.BROKEN_OFF, "", clock.instant());
        }
    }

    private Delivery attempt(Channel channel, Message message, Delivery begun) {
        try {
            return begun.sent(senders.send(opener.open(channel), message), clock.instant());
        } catch (OutgoingException e) {
            return begun.givenUp(e.trouble(), e.said(), clock.instant());
        }
    }

    private static Notice notice(Channel channel, Instant now) {
        return new Notice(
                "test:" + UUID.randomUUID(),
                NoticeKind.TEST,
                Urgency.NOW,
                null,
                "channel:" + channel.id(),
                channel.name(),
                "这是一条测试消息",
                "这条消息只为检验通知渠道，不对应任何报道。收到它说明渠道可用。",
                List.of(new NoticeArticle(null, "报道标题会这样显示，并链接到原文", "示例媒体", "https://example.com/", now)),
                Audience.OFFICE,
                "/settings/notices",
                now);
    }
}
