package fengxiang.launcher.up;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the fictional city runs.
 *
 * @param now the demo's first instant; null: the time of the first start. Kept from then on, because the articles and
 *     their addresses follow from it
 * @param speed demo seconds in a second
 * @param articles at most so many past articles; null: all
 * @param days past days; null: the demo's own number
 * @param ports where the sites are served on loopback, which the crawler may visit although they are private addresses
 */
public record DemoSettings(
        @Nullable Instant now,
        double speed,
        @Nullable Integer articles,
        @Nullable Integer days,
        List<Integer> ports) {

    /** How far back a world that runs faster than the real one begins: it must not publish in the future. */
    private static final Duration HEAD_START = Duration.ofHours(12);

    /** The city's first instant, where it is made now. */
    Instant anchor(Instant real) {
        if (now != null) {
            return now;
        }
        return speed > 1 ? real.minus(HEAD_START) : real;
    }
}
