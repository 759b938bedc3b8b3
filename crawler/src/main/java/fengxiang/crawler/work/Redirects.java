package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Requests an address and goes after redirects that stay on the leased host, at the host's pace. A redirect to another
 * host is left to that host's own lease.
 */
final class Redirects {

    private static final int MOST = 5;

    private final Fetcher fetcher;
    private final Permissions permissions;

    Redirects(Fetcher fetcher, Permissions permissions) {
        this.fetcher = fetcher;
        this.permissions = permissions;
    }

    /** The last answer: one with content, an error, or a redirect that leads elsewhere. */
    Fetched get(Task task, WebAddress start, Map<String, String> headers, FetchLimits limits) throws FetchException {
        WebAddress at = start;
        long end = System.nanoTime() + limits.deadline().toNanos();
        for (int hop = 0; hop <= MOST; hop++) {
            Fetched answer = fetcher.get(at, headers, limits.endingAt(end));
            if (!answer.redirects()) {
                return answer;
            }
            WebAddress next = target(answer);
            if (!next.authority().equals(task.host().name()) || PersonalAddresses.isPersonal(next.value())) {
                return answer;
            }
            at = permitted(task, next, end);
        }
        throw new FetchException("redirects", "more than " + MOST + " from " + start.authority());
    }

    /** Where a redirect leads. */
    static WebAddress target(Fetched answer) throws FetchException {
        try {
            String location = String.valueOf(answer.header("location")).strip();
            return WebAddress.parse(
                    URI.create(answer.url().value()).resolve(escaped(location)).toString());
        } catch (IllegalArgumentException e) {
            throw new FetchException("redirects", "to no web address");
        }
    }

    private WebAddress permitted(Task task, WebAddress next, long end) throws FetchException {
        RobotsFile robots = permissions.of(next);
        if (!robots.allows(next.value())) {
            throw new FetchException("robots", "the redirect's target is disallowed");
        }
        long pause = permissions.pauseMillis(task, robots);
        if (System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause) > end) {
            throw new FetchException("timeout", "no time is left for the redirect");
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("io", "interrupted");
        }
        return next;
    }

    /** Raw Chinese in a Location header arrives byte by byte; only what URI refuses is escaped here. */
    private static String escaped(String location) {
        StringBuilder out = new StringBuilder();
        for (char c : location.toCharArray()) {
            out.append(
                    c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0
                            ? String.format(Locale.ROOT, "%%%02X", c & 0xff)
                            : c);
        }
        return out.toString();
    }
}
