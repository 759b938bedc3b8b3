package fengxiang.crawler.robots;

import crawlercommons.robots.SimpleRobotRulesParser;
import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.fetch.RetryAfter;
import fengxiang.model.WebAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_ORIGINS = 4096;

    private final Fetcher fetcher;
    private final String agent;
    private final Clock clock;
    private final Map<String, RobotsFile> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsFile> eldest) {
            return size() > MOST_ORIGINS;
        }
    };

    /** {@code agent}: the product token of our user agent, such as {@code FengxiangBot}. */
    public Robots(Fetcher fetcher, String agent, Clock clock) {
        this.fetcher = fetcher;
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

    /** Loads the file of the address's origin, which is a request to its host. */
    public RobotsFile load(WebAddress url) {
        String origin = origin(url);
        RobotsFile file = request(origin);
        synchronized (known) {
            known.put(origin, file);
        }
        return file;
    }

    private RobotsFile request(String origin) {
        WebAddress at = WebAddress.parse(origin + "/robots.txt");
        long end = System.nanoTime() + FetchLimits.ROBOTS.deadline().toNanos();
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Fetched answer = fetcher.get(at, Map.of(), FetchLimits.ROBOTS.endingAt(end));
                if (!answer.redirects()) {
                    return read(origin, answer);
                }
                at = target(at, String.valueOf(answer.header("location")));
            }
            return allowing();
        } catch (FetchException e) {
            return deferring(ASK_AGAIN);
        } catch (IllegalArgumentException e) {
            return allowing();
        }
    }

    private RobotsFile read(String origin, Fetched answer) {
        if (answer.ok()) {
            byte[] body = withoutMark(answer.body());
            return new RobotsFile(
                    parser().parseContent(origin + "/robots.txt", body, "text/plain", List.of(agent)),
                    clock.instant().plus(KEEP),
                    false);
        }
        boolean unsure = answer.status() == 429 || answer.status() >= 500 || answer.status() < 400;
        return unsure ? deferring(RetryAfter.of(answer, clock.instant()).orElse(ASK_AGAIN)) : allowing();
    }

    private RobotsFile allowing() {
        return new RobotsFile(parser().failedFetch(404), clock.instant().plus(KEEP), false);
    }

    private RobotsFile deferring(Duration wait) {
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return new RobotsFile(parser().failedFetch(503), clock.instant().plus(capped), true);
    }

    /** The library turns a delay over its own limit into a ban; ours is capped instead. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
    }

    private static WebAddress target(WebAddress from, String location) {
        return WebAddress.parse(
                URI.create(from.value()).resolve(location.strip()).toString());
    }

    private static byte[] withoutMark(byte[] b) {
        boolean mark = b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
        return mark ? Arrays.copyOfRange(b, 3, b.length) : b;
    }

    private static String origin(WebAddress url) {
        return url.value().substring(0, url.value().indexOf("://")) + "://" + url.authority();
    }
}
