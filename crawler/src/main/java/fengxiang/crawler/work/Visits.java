package fengxiang.crawler.work;

import fengxiang.crawler.fetch.FetchException;
import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.fetch.RetryAfter;
import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.privacy.PersonalAddresses;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import fengxiang.model.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Carries out tasks. Safe for use by several threads. */
public final class Visits {

    private static final Duration BUSY = Duration.ofSeconds(60);
    private static final FetchLimits SITEMAP = new FetchLimits(Duration.ofSeconds(20), 10 << 20, false);

    private final Permissions permissions;
    private final Redirects redirects;
    private final Answers answers;
    private final Clock clock;

    public Visits(Fetcher fetcher, Robots robots, Clock clock) {
        this.permissions = new Permissions(robots);
        this.redirects = new Redirects(fetcher, permissions);
        this.answers = new Answers(clock);
        this.clock = clock;
    }

    /**
     * Asks the task's origin for its robots.txt when it is not known, which is a request of its own.
     *
     * @return true when that request was made, so that the host must rest before the task goes on
     */
    public boolean askedForPermission(Task task) {
        WebAddress url = WebAddress.parse(task.url().url());
        if (permissions.isKnown(url) || PersonalAddresses.isPersonal(url.value())) {
            return false;
        }
        permissions.of(url);
        return true;
    }

    /** The outcome when the address may not be fetched at present; nothing when it may. */
    public Optional<Visit> refused(Task task) {
        Outcomes outcomes = new Outcomes(task, clock);
        WebAddress url = WebAddress.parse(task.url().url());
        if (PersonalAddresses.isPersonal(url.value())) {
            return Optional.of(outcomes.without(FetchStatus.DISALLOWED, "personal-address", null));
        }
        RobotsFile robots = permissions.of(url);
        Optional<Duration> wait = robots.deferred(clock.instant());
        if (wait.isPresent()) {
            return Optional.of(outcomes.without(FetchStatus.FAILED, "robots-unavailable", wait.get()));
        }
        return robots.allows(url.value())
                ? Optional.empty()
                : Optional.of(outcomes.without(FetchStatus.DISALLOWED, "robots", null));
    }

    /** The request, and redirects as far as they stay on the host. */
    public Fetched fetch(Task task) throws FetchException {
        FetchLimits limits = task.url().role() == PageRole.SITEMAP ? SITEMAP : FetchLimits.PAGE;
        return redirects.get(task, WebAddress.parse(task.url().url()), Requests.headers(task.url()), limits);
    }

    /** What an answer holds. */
    public Visit read(Task task, Fetched answer) throws FetchException {
        Outcomes outcomes = new Outcomes(task, clock);
        if (answer.ok()) {
            return answers.read(task, answer, outcomes);
        }
        if (answer.redirects()) {
            return answers.elsewhere(task, answer, outcomes);
        }
        return unusable(answer, outcomes);
    }

    /** The outcome of a task that failed without an answer. */
    public Visit failed(Task task, String reason) {
        FetchStatus status = reason.equals("robots") ? FetchStatus.DISALLOWED : FetchStatus.FAILED;
        return new Outcomes(task, clock).without(status, reason, null);
    }

    /** How long the task's host is to rest now. */
    public long pauseMillis(Task task) {
        return permissions.pauseMillis(task);
    }

    private Visit unusable(Fetched answer, Outcomes outcomes) {
        Optional<Duration> asked = RetryAfter.of(answer, clock.instant());
        return switch (answer.status()) {
            case 304 -> outcomes.unused(FetchStatus.NOT_MODIFIED, answer, null, null);
            case 404, 410 -> outcomes.unused(FetchStatus.GONE, answer, null, null);
            case 429, 503 -> outcomes.unused(FetchStatus.FAILED, answer, "http-" + answer.status(), asked.orElse(BUSY));
            default -> outcomes.unused(FetchStatus.FAILED, answer, "http-" + answer.status(), asked.orElse(null));
        };
    }
}
