package fengxiang.crawler.robots;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one origin asks of crawlers, until it is asked again. */
public final class RobotsFile {

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private final BaseRobotRules rules;
    private final Instant expires;
    private final boolean deferred;

    RobotsFile(BaseRobotRules rules, Instant expires, boolean deferred) {
        this.rules = rules;
        this.expires = expires;
        this.deferred = deferred;
    }

    /** Whether our user agent may fetch this address; never while deferred. */
    public boolean allows(String url) {
        return !deferred && rules.isAllowed(url);
    }

    /** The seconds after which to ask again, when the origin could not say what it allows; else nothing. */
    public Optional<Duration> deferred(Instant now) {
        if (!deferred) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, expires);
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    /** The pause it asks for between two requests, at most 60 seconds. */
    public Duration crawlDelay() {
        long millis = Math.max(0, rules.getCrawlDelay());
        return millis > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(millis);
    }

    /** Addresses of sitemaps that it names. */
    public List<String> sitemaps() {
        return List.copyOf(rules.getSitemaps());
    }

    boolean isFresh(Instant now) {
        return now.isBefore(expires);
    }
}
