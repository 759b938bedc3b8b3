package fengxiang.launcher.up;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the fictional city shall run. All but the speed is decided at the first start and kept, because the articles and
 * their addresses follow from it.
 *
 * @param now the demo's first instant; null: the time of the first start, or half a day before where time runs faster
 * @param speed demo seconds in a second; 0: the city stands still
 * @param articles at most so many past articles; null: all
 * @param days past days; null: 90
 * @param port of the first site, the others follow; null: the usual one
 */
public record DemoWishes(
        @Nullable Instant now,
        double speed,
        @Nullable Integer articles,
        @Nullable Integer days,
        @Nullable Integer port) {}
