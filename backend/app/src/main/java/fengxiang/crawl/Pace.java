package fengxiang.crawl;

import fengxiang.source.Source;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often the lists of a source may be visited.
 *
 * @param longest pause between two visits of an entry: the source's interval
 * @param least pause between two visits of an entry, however much happens there
 * @param intensive a person wants every entry visited as often as is allowed
 */
record Pace(Duration longest, Duration least, boolean intensive) {

    /** An entry is visited at most this much more often than its interval says. */
    private static final int FASTEST = 5;

    /**
     * Entries come before articles; they may take one part in so many of the time that politeness leaves for a host.
     */
    private static final int SHARE_OF_HOST = 4;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Pace OF_NO_SOURCE = new Pace(Duration.ofHours(1), Duration.ofHours(1), false);

    /** @param source null: it is no more */
    static Pace of(@Nullable Source source) {
        if (source == null) {
            return OF_NO_SOURCE;
        }
        Duration interval = Duration.ofMinutes(source.intervalMinutes());
        Duration once =
                Duration.ofMillis(source.delayMillis() * source.entries().size());
        Duration least = longer(longer(SHORTEST, interval.dividedBy(FASTEST)), once.multipliedBy(SHARE_OF_HOST));
        return new Pace(interval, shorter(least, interval), source.intensive());
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
