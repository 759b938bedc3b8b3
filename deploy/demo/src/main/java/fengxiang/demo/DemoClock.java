package fengxiang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Runs from the anchor at the set speed until it has caught up with the real clock, and then with it. */
final class DemoClock extends Clock {

    private final DemoSettings settings;
    private final Clock real;

    DemoClock(DemoSettings settings, Clock real) {
        this.settings = settings;
        this.real = real;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        double elapsed = Duration.between(settings.started(), now).toMillis() * settings.speed();
        Instant simulated = settings.anchor().plusMillis((long) elapsed);
        boolean ahead = simulated.isAfter(now) && settings.speed() > 0;
        return ahead && !settings.anchor().isAfter(now) ? now : simulated;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(settings, real.withZone(zone));
    }
}
