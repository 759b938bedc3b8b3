package fengxiang.launcher.up;

import fengxiang.demo.DemoSettings;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a data directory keeps of its fictional city, so that the next start continues the same one.
 *
 * @param anchor the city's first "now", ISO 8601
 * @param started the real instant at which its clock stood there, ISO 8601
 * @param port of the first site; null: the usual one, as in records from before it could be chosen
 */
record DemoWorld(
        String anchor,
        String started,
        double speed,
        int articles,
        int days,
        @Nullable Integer port) {

    private static final Duration HEAD_START = Duration.ofHours(12);

    static DemoWorld first(DemoWishes wishes, Instant now) {
        Instant usual = wishes.speed() > 1 ? now.minus(HEAD_START) : now;
        Instant anchor = wishes.now() == null ? usual : wishes.now();
        // In real time the city's clock is the real one, whenever its incident began.
        Instant started = wishes.speed() == 1 ? anchor : now;
        Integer articles = wishes.articles();
        Integer days = wishes.days();
        return new DemoWorld(
                anchor.toString(),
                started.toString(),
                wishes.speed(),
                articles == null ? DemoSettings.ALL : articles,
                days == null ? DemoSettings.from(now).days() : days,
                wishes.port());
    }

    /** The same city from now on at another speed, its clock neither jumping nor turning back. */
    DemoWorld atSpeed(double other, Instant now) {
        if (other == speed || other == 0) {
            return new DemoWorld(anchor, started, other, articles, days, port);
        }
        double lived = Duration.between(Instant.parse(started), now).toMillis() * speed;
        Instant shifted = now.minusMillis(Math.round(lived / other));
        return new DemoWorld(anchor, shifted.toString(), other, articles, days, port);
    }

    /** Whether a later start asks for another city than this one. */
    boolean differsFrom(DemoWishes wishes) {
        return (wishes.now() != null && !wishes.now().equals(Instant.parse(anchor)))
                || (wishes.articles() != null && wishes.articles() != articles)
                || (wishes.days() != null && wishes.days() != days)
                || (wishes.port() != null && wishes.port() != firstPort());
    }

    private int firstPort() {
        return port == null ? DemoSettings.USUAL_PORT : port;
    }

    /** @throws UpException naming the value that cannot be */
    DemoSettings settings() {
        try {
            DemoSettings usual = DemoSettings.from(Instant.parse(anchor));
            return new DemoSettings(
                    usual.seed(), usual.anchor(), Instant.parse(started), speed, days, articles, firstPort());
        } catch (IllegalArgumentException e) {
            throw new UpException("the demo cannot run like this: " + e.getMessage(), e);
        }
    }
}
