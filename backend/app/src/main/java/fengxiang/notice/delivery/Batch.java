package fengxiang.notice.delivery;

import fengxiang.notice.sending.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Deliveries that become one message. Pure.
 *
 * @param parts the first carries the others
 */
record Batch(Message.Purpose purpose, List<Delivery> parts) {

    private static final Comparator<Delivery> MOST_SERIOUS = Comparator.<Delivery>comparingInt(
                    d -> d.level() == null ? Integer.MAX_VALUE : d.level())
            .thenComparing(Delivery::createdAt)
            .thenComparing(Delivery::id);

    Batch {
        parts = List.copyOf(parts);
    }

    /**
     * What is sent next by a channel, of what is due.
     *
     * <p>What was tried before goes out as it was, because it may have arrived. What waited for the end of quiet hours
     * becomes one digest. The others go one by one while half of what the channel takes is enough for them, else
     * together.
     *
     * @param room how many messages the channel takes now
     */
    static List<Batch> of(List<Delivery> due, int room) {
        List<Batch> batches = new ArrayList<>();
        select(due, d -> d.attempts() > 0).forEach(d -> batches.add(new Batch(d.purpose(), List.of(d))));
        List<Delivery> held = select(due, d -> d.attempts() == 0 && d.state() == DeliveryState.HELD);
        List<Delivery> fresh = select(due, d -> d.attempts() == 0 && d.state() != DeliveryState.HELD);
        if (!fresh.isEmpty() && fresh.size() <= Math.max(1, room / 2)) {
            fresh.forEach(d -> batches.add(new Batch(Message.Purpose.SINGLE, List.of(d))));
        } else if (!fresh.isEmpty()) {
            batches.add(new Batch(Message.Purpose.COMBINED, fresh));
        }
        if (!held.isEmpty()) {
            batches.add(new Batch(Message.Purpose.DIGEST, held));
        }
        return batches.subList(0, Math.min(Math.max(0, room), batches.size()));
    }

    private static List<Delivery> select(List<Delivery> due, Predicate<Delivery> which) {
        return due.stream().filter(which).sorted(MOST_SERIOUS).toList();
    }

    /** Of its message; one alone is no batch, but for a digest. */
    List<String> carries() {
        Delivery first = parts.getFirst();
        return parts.size() == 1
                ? first.carries()
                : parts.stream().map(Delivery::noticeId).toList();
    }
}
