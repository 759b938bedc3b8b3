package fengxiang.detection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The hours that clocks of a zone show, for times in ascending order: it looks for the next change only once. */
final class Clock {

    private static final long HOUR = 3_600_000;

    private final ZoneRules rules;
    private long offset;
    private long until = Long.MIN_VALUE;

    Clock(ZoneId zone) {
        rules = zone.getRules();
    }

    /** Since 1970, as if there had been one offset at all times. */
    long hour(long millis) {
        if (millis >= until) {
            Instant now = Instant.ofEpochMilli(millis);
            ZoneOffsetTransition next = rules.nextTransition(now);
            offset = 1000L * rules.getOffset(now).getTotalSeconds();
            until = next == null ? Long.MAX_VALUE : next.getInstant().toEpochMilli();
        }
        return Math.floorDiv(millis + offset, HOUR);
    }
}
