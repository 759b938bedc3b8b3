package fengxiang.crawler.robots;

import crawlercommons.robots.BaseRobotRules;
import fengxiang.model.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one origin asks of crawlers, until it is asked again. */
public final class RobotsFile {

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    /** On the way to a file: the address to ask next, and how many redirects led to it. */
    record Step(WebAddress at, int redirects) {
        Step to(WebAddress next) {
            return new Step(next, redirects + 1);
        }
    }

    /**
     * The origin could not say what it allows.
     *
     * @param reason a short stable word
     * @param failures how often in a row
     * @param next where to go on, when a redirect has led to a host that must rest first
     */
    record Unknown(String reason, int failures, @Nullable Step next) {}

    /** Why and for how long nothing is allowed. */
    public record Deferral(String reason, Duration askAgainIn) {}

    private final @Nullable BaseRobotRules rules;
    private final Instant expires;
    private final @Nullable Unknown unknown;

    private RobotsFile(@Nullable BaseRobotRules rules, Instant expires, @Nullable Unknown unknown) {
        this.rules = rules;
        this.expires = expires;
        this.unknown = unknown;
    }

    static RobotsFile known(BaseRobotRules rules, Instant expires) {
        return new RobotsFile(rules, expires, null);
    }

    static RobotsFile unknown(Instant askAgain, Unknown unknown) {
        return new RobotsFile(null, askAgain, unknown);
    }

    /** Whether our user agent may fetch this address; never while deferred. */
    public boolean allows(String url) {
        return rules != null && rules.isAllowed(url);
    }

    /** Present when the origin could not say what it allows; after that time it may be asked again. */
    public Optional<Deferral> deferred(Instant now) {
        if (unknown == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, expires);
        return Optional.of(new Deferral(unknown.reason(), left.isNegative() ? Duration.ZERO : left));
    }

    /** The pause it asks for between two requests, at most 60 seconds. */
    public Duration crawlDelay() {
        long millis = rules == null ? 0 : Math.max(0, rules.getCrawlDelay());
        return millis > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(millis);
    }

    /** Addresses of sitemaps that it names. */
    public List<String> sitemaps() {
        return rules == null ? List.of() : List.copyOf(rules.getSitemaps());
    }

    boolean isFresh(Instant now) {
        return now.isBefore(expires);
    }

    @Nullable
    Unknown unknown() {
        return unknown;
    }
}
