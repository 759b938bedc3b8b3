package fengxiang.notice.delivery;

import fengxiang.notice.sending.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How many messages each channel takes now: what was sent in the last minute, and who wants nothing for a while. */
final class Pace {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<String, Deque<Instant>> sent = new HashMap<>();
    private final Map<String, Instant> closed = new HashMap<>();

    /** A new holder of the lease knows what the last one has sent. */
    synchronized void forget() {
        sent.clear();
        closed.clear();
    }

    synchronized void note(String channel, Instant at) {
        sent.computeIfAbsent(channel, c -> new ArrayDeque<>()).addLast(at);
    }

    synchronized void close(String channel, Instant until) {
        closed.put(channel, until);
    }

    synchronized int room(String channel, Rate rate, Instant now) {
        if (closed.getOrDefault(channel, Instant.MIN).isAfter(now)) {
            return 0;
        }
        Deque<Instant> times = sent.computeIfAbsent(channel, c -> new ArrayDeque<>());
        times.removeIf(at -> !at.isAfter(now.minus(WINDOW)));
        long lately = times.stream().filter(at -> at.isAfter(now.minus(SECOND))).count();
        return (int) Math.max(0, Math.min(rate.perMinute() - times.size(), rate.perSecond() - lately));
    }
}
