package fengxiang.understand;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much is delivered to this backend just now; what can wait waits meanwhile. */
@Component
class Arrivals {

    private static final Duration WINDOW = Duration.ofSeconds(5);

    /** In a window: more than sources publish, as an import or the first crawl of a source brings. */
    private static final int MANY = 50;

    private final Clock clock;
    private long window;
    private int count;
    private int before;

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    /** An article has come. */
    synchronized void count() {
        turn();
        count++;
    }

    /** Many come, or came a few seconds ago. */
    synchronized boolean areMany() {
        turn();
        return Math.max(count, before) >= MANY;
    }

    private void turn() {
        long now = clock.millis() / WINDOW.toMillis();
        if (now != window) {
            before = now == window + 1 ? count : 0;
            count = 0;
            window = now;
        }
    }
}
