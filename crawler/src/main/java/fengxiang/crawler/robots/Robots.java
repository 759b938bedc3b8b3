package fengxiang.crawler.robots;

import crawlercommons.robots.SimpleRobotRules;
import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.fetch.RetryAfter;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.WebAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads and keeps robots.txt files: per scheme, host and port, for 24 hours. 5xx and unreachable mean disallowed until
 * asked again soon; 429 is deferred likewise; other 4xx mean allowed; up to five redirects are followed.
 */
public final class Robots {

    private static final Duration KEEP = Duration.ofHours(24);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(60);
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_ORIGINS = 4096;

    /** The reason where the origin answers, but not with the file. */
    private static final String UNAVAILABLE = "robots-unavailable";

    private final Fetcher fetcher;
    private final FetchLimits limits;
    private final String agent;
    private final Clock clock;
    private final Map<String, RobotsFile> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsFile> eldest) {
            return size() > MOST_ORIGINS;
        }
    };

    /**
     * Nothing is known yet.
     *
     * @param agent the product token of our user agent, such as {@code FengxiangBot}
     * @param deadline for each request
     */
    public Robots(Fetcher fetcher, String agent, Duration deadline, Clock clock) {
        this.fetcher = fetcher;
        this.limits = FetchLimits.ROBOTS.within(deadline);
        this.agent = agent.toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    /** The file of the address's origin if it is known and fresh; makes no request. */
    public @Nullable RobotsFile known(WebAddress url) {
        synchronized (known) {
            RobotsFile file = known.get(origin(url));
            return file != null && file.isFresh(clock.instant()) ? file : null;
        }
    }

    /**
     * Loads the file of the address's origin, which is a request to its host, and more where the file is elsewhere.
     *
     * @param end when, as {@link System#nanoTime} shows it, it must be over
     */
    public RobotsFile load(WebAddress url, HostTerms terms, long end) {
        String origin = origin(url);
        RobotsFile file = request(origin, terms, end);
        synchronized (known) {
            known.put(origin, file);
        }
        return file;
    }

    private RobotsFile request(String origin, HostTerms terms, long end) {
        RobotsFile.Unknown before = unknown(origin);
        int failures = before == null ? 1 : before.failures() + 1;
        RobotsFile.Step step = before != null && before.next() != null
                ? before.next()
                : new RobotsFile.Step(WebAddress.parse(origin + "/robots.txt"), 0);
        try {
            while (step.redirects() <= MOST_REDIRECTS) {
                HostTerms there = terms.atLeast(askedPause(step.at()));
                Fetched answer = fetcher.get(step.at(), Map.of(), limits.endingAt(end), there);
                if (!answer.redirects()) {
                    return read(origin, answer, failures);
                }
                step = step.to(target(step.at(), String.valueOf(answer.header("location"))));
            }
            return allowing();
        } catch (FetchException e) {
            boolean resting = e.reason().equals(FetchException.RESTING);
            return resting
                    ? deferring(terms.pause(), new RobotsFile.Unknown(UNAVAILABLE, failures - 1, step))
                    : deferring(backoff(failures), new RobotsFile.Unknown(e.reason(), failures, null));
        } catch (IllegalArgumentException e) {
            return allowing();
        }
    }

    private RobotsFile.@Nullable Unknown unknown(String origin) {
        synchronized (known) {
            RobotsFile before = known.get(origin);
            return before == null ? null : before.unknown();
        }
    }

    private Duration askedPause(WebAddress url) {
        RobotsFile file = known(url);
        return file == null ? Duration.ZERO : file.crawlDelay();
    }

    private RobotsFile read(String origin, Fetched answer, int failures) {
        if (answer.ok()) {
            SimpleRobotRules rules = RobotsText.parse(origin, answer.body(), agent);
            return RobotsFile.known(rules, clock.instant().plus(KEEP));
        }
        boolean unsure = answer.status() == 429 || answer.status() >= 500 || answer.status() < 400;
        Duration wait = RetryAfter.of(answer, clock.instant()).orElse(backoff(failures));
        return unsure ? deferring(wait, new RobotsFile.Unknown(UNAVAILABLE, failures, null)) : allowing();
    }

    private RobotsFile allowing() {
        return RobotsFile.known(RobotsText.allowingAll(), clock.instant().plus(KEEP));
    }

    private RobotsFile deferring(Duration wait, RobotsFile.Unknown unknown) {
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer(wait, LEAST_WAIT);
        return RobotsFile.unknown(clock.instant().plus(capped), unknown);
    }

    /** 1, 2, 4 minutes and so on: a host that is gone is not asked every minute for ever. */
    private static Duration backoff(int failures) {
        return ASK_AGAIN.multipliedBy(1L << Math.min(failures - 1, 6));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static WebAddress target(WebAddress from, String location) {
        return WebAddress.parse(
                URI.create(from.value()).resolve(location.strip()).toString());
    }

    private static String origin(WebAddress url) {
        return url.value().substring(0, url.value().indexOf("://")) + "://" + url.authority();
    }
}
