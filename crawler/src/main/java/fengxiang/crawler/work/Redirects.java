package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

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

    /**
     * The last answer: one with content, an error, or a redirect that leads elsewhere, or to where there is no time to
     * go now.
     */
    Fetched get(Errand errand, WebAddress start, Map<String, String> headers, FetchLimits limits)
            throws FetchException {
        long end = System.nanoTime() + limits.deadline().toNanos();
        Fetched answer = fetcher.get(start, headers, limits, permissions.terms(errand, start));
        for (int hop = 0; answer.redirects(); hop++) {
            WebAddress next = target(answer);
            fetcher.check(next, permissions.terms(errand, next), end);
            if (!next.authority().equals(errand.host()) || PersonalAddresses.isPersonal(next.value())) {
                return answer;
            }
            if (hop == MOST) {
                throw new FetchException("redirects", "more than " + MOST + " from " + start.authority());
            }
            try {
                answer = follow(errand, next, headers, limits, end);
            } catch (FetchException e) {
                if (e.reason().equals(FetchException.RESTING)) {
                    return answer;
                }
                throw e;
            }
        }
        return answer;
    }

    private Fetched follow(Errand errand, WebAddress next, Map<String, String> headers, FetchLimits limits, long end)
            throws FetchException {
        RobotsFile robots = permissions.of(errand, next, end);
        if (robots.deferred(Instant.EPOCH).isPresent()) {
            throw new FetchException(FetchException.RESTING, "the target's robots.txt is not known yet");
        }
        if (!robots.allows(next.value())) {
            throw new FetchException("robots", "the redirect's target is disallowed");
        }
        return fetcher.get(next, headers, limits.endingAt(end), permissions.terms(errand, next));
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
