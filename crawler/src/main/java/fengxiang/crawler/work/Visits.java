package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.fetch.RetryAfter;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Carries out errands. Safe for use by several threads. */
public final class Visits {

    private static final Duration BUSY = Duration.ofSeconds(60);
    /** Of these every try would end alike. */
    private static final Set<String> LASTING = Set.of("private-address", "port");

    private final Permissions permissions;
    private final Fetcher fetcher;
    private final Redirects redirects;
    private final Searches searches;
    private final Answers answers;
    private final Looks looks;
    private final Duration deadline;
    private final Clock clock;

    /** {@code deadline}: for the request and its redirects together. */
    public Visits(Fetcher fetcher, Robots robots, Duration deadline, Clock clock) {
        this.fetcher = fetcher;
        this.permissions = new Permissions(robots);
        this.redirects = new Redirects(fetcher, permissions);
        this.searches = new Searches(fetcher, permissions, redirects, clock);
        this.answers = new Answers(searches, clock);
        this.looks = new Looks(clock);
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * Asks the errand's origin for its robots.txt when it is not known, which is a request of its own.
     *
     * @return true when that request was made, so that the host must rest before the errand goes on
     */
    public boolean askedForPermission(Errand errand) {
        WebAddress url = WebAddress.parse(errand.url().url());
        if (permissions.isKnown(url) || barred(errand, url).isPresent() || !searches.heedsRobots(errand)) {
            return false;
        }
        permissions.of(errand, url, end());
        return true;
    }

    /** The outcome when the address may not be fetched at present; nothing when it may. */
    public Optional<Visit> refused(Errand errand) {
        Outcomes outcomes = new Outcomes(errand, clock);
        WebAddress url = WebAddress.parse(errand.url().url());
        Optional<Visit> barred = barred(errand, url);
        if (barred.isPresent() || !searches.heedsRobots(errand)) {
            return barred;
        }
        RobotsFile robots = permissions.of(errand, url, end());
        Optional<RobotsFile.Deferral> deferral = robots.deferred(clock.instant());
        if (deferral.isPresent()) {
            String reason = deferral.get().reason();
            Duration wait = LASTING.contains(reason) ? null : deferral.get().askAgainIn();
            return Optional.of(outcomes.without(FetchStatus.FAILED, reason, wait));
        }
        return robots.allows(url.value())
                ? Optional.empty()
                : Optional.of(outcomes.without(FetchStatus.DISALLOWED, "robots", null));
    }

    /**
     * What needs no request to be refused. An address that a search has found is looked at before its robots.txt: were
     * that refused, it would count as unreachable for the sources of that host, too.
     */
    private Optional<Visit> barred(Errand errand, WebAddress url) {
        Outcomes outcomes = new Outcomes(errand, clock);
        if (PersonalAddresses.isPersonal(url.value())) {
            return Optional.of(outcomes.without(FetchStatus.DISALLOWED, "personal-address", null));
        }
        String obstacle = searches.obstacle(errand);
        if (obstacle != null) {
            return Optional.of(outcomes.without(FetchStatus.FAILED, obstacle, null));
        }
        try {
            if (errand.roams()) {
                fetcher.check(url, permissions.terms(errand, url), end());
            }
            return Optional.empty();
        } catch (FetchException e) {
            return Optional.of(outcomes.without(FetchStatus.FAILED, e.reason(), null));
        }
    }

    /** The request, and redirects as far as they stay on the host. */
    public Fetched fetch(Errand errand) throws FetchException {
        boolean sitemap = errand.url().role() == PageRole.SITEMAP;
        FetchLimits limits = (sitemap ? FetchLimits.SITEMAP : FetchLimits.PAGE).within(deadline);
        if (errand.asks()) {
            return searches.ask(errand, limits);
        }
        return redirects.get(errand, WebAddress.parse(errand.url().url()), Requests.headers(errand.url()), limits);
    }

    /** What an answer holds. */
    public Visit read(Errand errand, Fetched answer) throws FetchException {
        Outcomes outcomes = new Outcomes(errand, clock);
        if (answer.ok() || searches.understands(errand, answer)) {
            return answers.read(errand, answer, outcomes);
        }
        if (answer.redirects()) {
            return answers.elsewhere(errand, answer, outcomes);
        }
        return unusable(errand, answer, outcomes);
    }

    /** What an answer shows, for somebody who wants to see it; nothing is kept of it. */
    public Look look(Errand errand, Fetched answer) throws FetchException {
        return answer.ok() ? looks.at(answer, new Outcomes(errand, clock)) : Look.without(read(errand, answer));
    }

    /** The same as {@link #read}, with what a person wants to see besides; nothing is kept of it. */
    public Visit show(Errand errand, Fetched answer) throws FetchException {
        return answer.ok() ? answers.show(errand, answer, new Outcomes(errand, clock)) : read(errand, answer);
    }

    /** The outcome of an errand that failed without an answer. */
    public Visit failed(Errand errand, String reason) {
        FetchStatus status = reason.equals("robots") ? FetchStatus.DISALLOWED : FetchStatus.FAILED;
        return new Outcomes(errand, clock).without(status, reason, null);
    }

    /** How long the errand's host is to rest now. */
    public long pauseMillis(Errand errand) {
        return permissions
                .terms(errand, WebAddress.parse(errand.url().url()))
                .pause()
                .toMillis();
    }

    private long end() {
        return System.nanoTime() + deadline.toNanos();
    }

    private Visit unusable(Errand errand, Fetched answer, Outcomes outcomes) {
        Optional<Duration> asked = RetryAfter.of(answer, clock.instant());
        String reason = "http-" + answer.status();
        return switch (answer.status()) {
            case 304 ->
                wasConditional(errand)
                        ? outcomes.unused(FetchStatus.NOT_MODIFIED, answer, null, null)
                        : outcomes.unused(FetchStatus.FAILED, answer, reason, null);
            case 404, 410 -> outcomes.unused(FetchStatus.GONE, answer, null, null);
            case 429, 503 -> outcomes.unused(FetchStatus.FAILED, answer, reason, asked.orElse(BUSY));
            default -> outcomes.unused(FetchStatus.FAILED, answer, reason, asked.orElse(null));
        };
    }

    /** Some servers answer that nothing has changed to whoever has never been there. */
    private static boolean wasConditional(Errand errand) {
        return errand.url().etag() != null || errand.url().lastModified() != null;
    }
}
