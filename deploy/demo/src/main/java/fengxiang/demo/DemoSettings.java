package fengxiang.demo;

import java.time.Clock;
import java.time.Instant;

/**
 * What a demo world follows from; the same settings always give the same world. Whoever starts a demo keeps them, so
 * that a restart continues it.
 *
 * @param anchor the world's first "now": the incident began two hours before
 * @param started the real instant at which the world's clock stood at the anchor
 * @param speed simulated seconds per real second; 0: the world stands still. The world's clock never overtakes the real
 *     one, so that nothing is dated in the future: a speed above 1 needs an anchor in the past
 * @param days past days before the anchor's
 * @param articles at most so many articles up to the anchor
 * @param basePort port of the first outlet; the others follow
 */
public record DemoSettings(
        long seed, Instant anchor, Instant started, double speed, int days, int articles, int basePort) {

    /** Articles of a whole world: no limit. */
    public static final int ALL = Integer.MAX_VALUE;

    public static final int USUAL_PORT = 18101;

    /** A whole world of 90 days that begins at an instant and runs in real time. */
    public static DemoSettings from(Instant anchor) {
        return new DemoSettings(20, anchor, anchor, 1, 90, ALL, USUAL_PORT);
    }

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public DemoSettings {
        require(speed >= 0 && speed <= 100_000, "speed is 0 to 100000: " + speed);
        require(days >= 15 && days <= 365, "days is 15 to 365: " + days);
        require(articles >= 50, "articles is at least 50: " + articles);
        require(basePort >= 1024 && basePort <= 65_500, "base port is 1024 to 65500: " + basePort);
    }

    /** The world's clock. */
    public Clock clock(Clock real) {
        return new DemoClock(this, real);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
