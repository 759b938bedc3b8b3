package fengxiang.notice.delivery;

import fengxiang.elastic.Documents;
import fengxiang.elastic.ElasticException;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeStore;
import fengxiang.notice.StoredNotice;
import fengxiang.notice.channel.Channel;
import fengxiang.notice.channel.ChannelOpener;
import fengxiang.notice.channel.ChannelStore;
import fengxiang.notice.outgoing.OutgoingException;
import fengxiang.notice.outgoing.Trouble;
import fengxiang.notice.sending.Message;
import fengxiang.notice.sending.Rate;
import fengxiang.notice.sending.Senders;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due by one channel, message by message, and writes down what became of each. */
@Component
class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final DeliveryStore store;
    private final NoticeStore notices;
    private final ChannelStore channels;
    private final ChannelOpener opener;
    private final Senders senders;
    private final Undelivered undelivered;
    private final Clock clock;

    Dispatch(
            DeliveryStore store,
            NoticeStore notices,
            ChannelStore channels,
            ChannelOpener opener,
            Senders senders,
            Undelivered undelivered,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.channels = channels;
        this.opener = opener;
        this.senders = senders;
        this.undelivered = undelivered;
        this.clock = clock;
    }

    /**
     * As much as the channel takes now.
     *
     * @param ours whether it is still for this backend to send
     */
    void send(String id, List<Delivery> due, Pace pace, long fence, BooleanSupplier ours) {
        Optional<Channel> channel = channels.one(id).filter(Channel::active);
        if (channel.isEmpty()) {
            due.forEach(delivery -> store.find(delivery.id())
                    .ifPresent(found -> end(found, found.document().givenUp(Trouble.CHANNEL_GONE, "", now()))));
            return;
        }
        int room = pace.room(id, Rate.of(channel.get().kind()), clock.instant());
        for (Batch batch : Batch.of(due, room)) {
            if (ours.getAsBoolean()) {
                claim(batch, fence).ifPresent(mine -> {
                    bind(mine.document());
                    pace.note(id, clock.instant());
                    send(channel.get(), mine, pace);
                });
            }
        }
    }

    /** Empty: it is not as it was found, somebody else has it. */
    private Optional<Documents.Found<Delivery>> claim(Batch batch, long fence) {
        Delivery first = batch.parts().getFirst();
        return store.find(first.id())
                .filter(found -> found.document().isOpen())
                .filter(found ->
                        store.replaced(found, found.document().sending(batch.purpose(), batch.carries(), fence, now())))
                .flatMap(found -> store.find(first.id()));
    }

    /** Before the message goes out: else its parts would go out alone as well, after a crash. */
    void bind(Delivery carrier) {
        for (String notice : carrier.carries()) {
            String part = Delivery.idOf(notice, carrier.channel());
            if (!part.equals(carrier.id())) {
                store.find(part)
                        .filter(found -> found.document().isOpen())
                        .ifPresent(found -> end(found, found.document().merged(carrier.id(), now())));
            }
        }
    }

    private void send(Channel channel, Documents.Found<Delivery> mine, Pace pace) {
        Delivery delivery = mine.document();
        try {
            List<Notice> told = delivery.notices().stream()
                    .map(notices::find)
                    .flatMap(Optional::stream)
                    .map(found -> found.document())
                    .map(StoredNotice::notice)
                    .toList();
            if (told.isEmpty()) {
                throw OutgoingException.lasting(Trouble.MESSAGE_REFUSED, "the notice is no longer kept");
            }
            Message message = new Message(delivery.id(), delivery.purpose(), told, clock.instant());
            end(mine, delivery.sent(senders.send(opener.open(channel), message), now()));
        } catch (OutgoingException e) {
            fail(mine, e, pace);
        } catch (ElasticException e) {
            throw e;
        } catch (RuntimeException e) {
            // Its message may hold what was to be sent; the trace says where it is from.
            log.warn(
                    "a message could not be made or sent: {} at {}",
                    e.getClass().getName(),
                    e.getStackTrace()[0]);
            fail(mine, OutgoingException.passing(Trouble.BROKEN_OFF, ""), pace);
        }
    }

    private void fail(Documents.Found<Delivery> mine, OutgoingException failure, Pace pace) {
        Delivery delivery = mine.document();
        Instant now = now();
        if (failure.pause() != null) {
            pace.close(delivery.channel(), now.plus(failure.pause()));
        }
        Instant again = failure.isLasting()
                ? null
                : Backoff.next(
                        delivery.attempts(),
                        delivery.since(),
                        now,
                        failure.pause(),
                        ThreadLocalRandom.current().nextDouble());
        if (again == null) {
            undelivered.tell(delivery, failure.trouble());
            end(mine, delivery.givenUp(failure.trouble(), failure.said(), now));
        } else {
            end(mine, delivery.failed(failure.trouble(), failure.said(), again));
        }
    }

    /** False means that another backend has taken over: what it writes holds. */
    private void end(Documents.Found<Delivery> found, Delivery next) {
        boolean unused = store.replaced(found, next);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
