package fengxiang.elastic;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waiting between attempts. */
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Pauses() {}

    /** Doubles from 200 ms to 5 s; between half of it and all of it, so that many waiters do not return at once. */
    static Duration backoff(int attempt) {
        long full = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(attempt, 10));
        return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticException.Unavailable("interrupted while waiting for Elasticsearch", e);
        }
    }
}
