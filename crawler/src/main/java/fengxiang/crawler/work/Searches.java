package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.fetch.RetryAfter;
import fengxiang.crawler.links.SectionLinks;
import fengxiang.crawler.privacy.ForumAddresses;
import fengxiang.crawler.search.EnginePages;
import fengxiang.crawler.search.SearchConnector;
import fengxiang.crawler.search.SearchException;
import fengxiang.crawler.search.SearchHit;
import fengxiang.crawler.search.SearchRequest;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.PageRole;
import fengxiang.model.SearchAccess;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks searches, and reads what they found into addresses of articles. Results are never articles themselves. */
final class Searches {

    private static final int MOST = 100;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_TIME = 80;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Fetcher fetcher;
    private final Permissions permissions;
    private final Redirects redirects;
    private final Clock clock;

    Searches(Fetcher fetcher, Permissions permissions, Redirects redirects, Clock clock) {
        this.fetcher = fetcher;
        this.permissions = permissions;
        this.redirects = redirects;
        this.clock = clock;
    }

    /** Why the errand's search cannot be asked at all; null: it can, or the errand is none to a search. */
    @Nullable
    String obstacle(Errand errand) {
        SearchAccess access = errand.source().search();
        if (!errand.asks()) {
            return null;
        }
        return access == null
                ? "search-not-set-up"
                : SearchConnector.of(access.kind()).obstacle(entry(errand), access.key(), trusted(errand));
    }

    /** Whether robots.txt has a say: everywhere but where the operator has a right to ask. */
    boolean heedsRobots(Errand errand) {
        return !errand.asks() || connector(errand).heedsRobots(trusted(errand));
    }

    /** What is posted goes to the entry's address only: no redirect takes a key elsewhere. */
    Fetched ask(Errand errand, FetchLimits limits) throws FetchException {
        SearchRequest request =
                connector(errand).request(entry(errand), access(errand).key());
        if (request.body() != null) {
            return fetcher.post(
                    request.url(), request.headers(), request.body(), limits, permissions.terms(errand, request.url()));
        }
        Map<String, String> headers = Requests.headers(errand.url());
        headers.putAll(request.headers());
        return redirects.get(errand, request.url(), headers, limits);
    }

    /** Whether an answer of that status is for {@link #read}. */
    boolean understands(Errand errand, Fetched answer) {
        return errand.asks() && connector(errand).speaks(answer.status());
    }

    Visit read(Errand errand, Fetched answer, Outcomes outcomes) {
        try {
            return outcomes.links(answer, found(errand, connector(errand).read(answer)));
        } catch (SearchException e) {
            Duration wait = RetryAfter.of(answer, clock.instant()).orElse(wait(e.again()));
            return outcomes.unused(e.status(), answer, e.reason(), wait);
        }
    }

    private @Nullable Duration wait(SearchException.Again again) {
        return switch (again) {
            case AS_USUAL -> null;
            case SOON -> SOON;
            case TOMORROW -> untilTomorrow();
        };
    }

    private Duration untilTomorrow() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        return Duration.between(now, today.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    private static List<DiscoveredUrl> found(Errand errand, List<SearchHit> hits) {
        Map<String, DiscoveredUrl> found = new LinkedHashMap<>();
        for (SearchHit hit : hits) {
            WebAddress address = address(errand, hit);
            if (address != null && found.size() < MOST) {
                found.putIfAbsent(address.value(), discovered(errand, address, hit));
            }
        }
        return List.copyOf(found.values());
    }

    private static @Nullable WebAddress address(Errand errand, SearchHit hit) {
        if (hit.url().length() > LONGEST_ADDRESS) {
            return null;
        }
        try {
            WebAddress address = WebAddress.parse(hit.url());
            boolean usable =
                    SectionLinks.belongs(address, errand.source()) && !EnginePages.isOne(address, entry(errand));
            return usable ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Titles of forums' pages name people. */
    private static DiscoveredUrl discovered(Errand errand, WebAddress address, SearchHit hit) {
        String published = hit.published();
        return new DiscoveredUrl(
                address.value(),
                errand.url().sourceId(),
                PageRole.ARTICLE,
                errand.url().depth() + 1,
                ForumAddresses.isOne(address) ? null : Hints.title(errand.source(), hit.title()),
                published == null || published.length() > LONGEST_TIME ? null : published);
    }

    private boolean trusted(Errand errand) {
        return fetcher.isAllowed(entry(errand));
    }

    private static WebAddress entry(Errand errand) {
        return WebAddress.parse(errand.url().url());
    }

    private static SearchConnector connector(Errand errand) {
        return SearchConnector.of(access(errand).kind());
    }

    private static SearchAccess access(Errand errand) {
        SearchAccess access = errand.source().search();
        if (access == null) {
            throw new IllegalStateException("no search connector");
        }
        return access;
    }
}
