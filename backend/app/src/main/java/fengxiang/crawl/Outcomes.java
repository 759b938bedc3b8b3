package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an outcome makes of an address. Pure: the same address, outcome and time give the same result. */
final class Outcomes {

    /** Failures in a row until an article is given up: with the pauses of {@link #backoff} after half a day. */
    static final int ATTEMPTS = 6;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST_FORBIDDEN_PAUSE = Duration.ofDays(30);
    private static final Duration LONGEST_ENTRY_BACKOFF = Duration.ofHours(1);
    private static final Duration LONGEST_RETRY_AFTER = DAY;
    private static final int LONGEST_REASON = 200;

    private final Instant now;
    private final String token;
    private final Revisits revisits;
    private final @Nullable Instant silentUntil;

    /**
     * The rules for one report.
     *
     * @param token of the report's lease
     * @param silentUntil until when the host is left alone because it does not answer; null: it does
     */
    Outcomes(Instant now, String token, Revisits revisits, @Nullable Instant silentUntil) {
        this.now = now;
        this.token = token;
        this.revisits = revisits;
        this.silentUntil = silentUntil;
    }

    /**
     * @param pace of the address's source
     * @param foundNew whether the list led to an address that was not known when it was visited last
     * @return the same object when the outcome was applied before: a report may be repeated
     */
    KnownUrl apply(KnownUrl url, FetchOutcome outcome, Pace pace, boolean foundNew) {
        if (token.equals(url.lease())) {
            return url;
        }
        Instant fetchedAt = outcome.fetchedAt().isAfter(now) ? now : outcome.fetchedAt();
        UrlEdit edit = url.edit().outcome(outcome.status(), shortened(outcome.reason()), fetchedAt, token);
        switch (outcome.status()) {
            case FETCHED, NOT_MODIFIED, REJECTED -> answered(url, edit, outcome, pace, foundNew || url.foundNew());
            case DISALLOWED -> forbidden(url, edit);
            case GONE -> gone(url, edit, pace);
            case FAILED -> failed(url, edit, outcome, pace);
        }
        return edit.done();
    }

    /** Until when the server wants to be left alone; null: it did not say. */
    static @Nullable Instant pauseUntil(FetchOutcome outcome, Instant now) {
        Long seconds = outcome.retryAfterSeconds();
        if (seconds == null || seconds <= 0) {
            return null;
        }
        return now.plusSeconds(Math.min(seconds, LONGEST_RETRY_AFTER.toSeconds()));
    }

    private void answered(KnownUrl url, UrlEdit edit, FetchOutcome outcome, Pace pace, boolean foundNew) {
        edit.attempts(0);
        if (outcome.status() == FetchStatus.FETCHED) {
            // Only of what was used: a page in which nothing was found is looked at as a whole again.
            edit.validators(outcome.etag(), outcome.lastModified());
        }
        if (url.isArticle()) {
            readArticle(url, edit, outcome);
        } else {
            Duration pause = ListPause.of(url.depth(), pace).next(url.waitMinutes(), foundNew);
            edit.foundNew(false).waited(pause).due(UrlState.REVISIT, now.plus(pause));
        }
    }

    private void readArticle(KnownUrl url, UrlEdit edit, FetchOutcome outcome) {
        if (outcome.status() == FetchStatus.FETCHED && url.bornAt() == null) {
            Instant bornAt = Revisits.bornAt(url, outcome, now);
            edit.born(bornAt);
            again(edit, bornAt, now);
        } else {
            again(edit, url.bornAt(), now);
        }
    }

    /** @param bornAt null: no article was ever found there */
    private void again(UrlEdit edit, @Nullable Instant bornAt, Instant soonest) {
        Optional<Instant> next = bornAt == null ? Optional.empty() : revisits.after(bornAt, soonest);
        next.ifPresentOrElse(at -> edit.due(UrlState.REVISIT, at), () -> edit.ended(UrlState.DONE));
    }

    /** robots.txt may change, a page's own directive hardly: asked again after a day, then ever less often. */
    private void forbidden(KnownUrl url, UrlEdit edit) {
        boolean again = url.lastStatus() == FetchStatus.DISALLOWED && !url.isEntry();
        Duration pause = again
                ? Pace.shorter(Duration.ofMinutes(url.waitMinutes()).multipliedBy(2), LONGEST_FORBIDDEN_PAUSE)
                : DAY;
        edit.attempts(0).waited(pause).due(UrlState.REVISIT, now.plus(pause));
    }

    /** An entry is never given up: a person wants it watched, and the source's state shows what happens to it. */
    private void gone(KnownUrl url, UrlEdit edit, Pace pace) {
        if (url.isEntry()) {
            edit.due(UrlState.RETRY, now.plus(Pace.longer(pace.longest(), LONGEST_ENTRY_BACKOFF)));
        } else {
            edit.waited(deadPause(url)).ended(UrlState.GONE);
        }
    }

    private void failed(KnownUrl url, UrlEdit edit, FetchOutcome outcome, Pace pace) {
        Instant asked = askedToWait(outcome);
        if (url.bornAt() != null) {
            again(edit, url.bornAt(), asked == null ? now : asked); // its text is there; the next visit will do
            return;
        }
        int attempts = asked == null ? url.attempts() + 1 : url.attempts();
        edit.attempts(attempts);
        if (attempts >= ATTEMPTS && !url.isEntry()) {
            edit.waited(deadPause(url)).ended(UrlState.FAILED);
            return;
        }
        Duration longest = Pace.longer(pace.longest(), LONGEST_ENTRY_BACKOFF);
        Duration pause = url.isEntry() ? Pace.shorter(backoff(attempts), longest) : backoff(attempts);
        Instant next = now.plus(pause);
        edit.due(UrlState.RETRY, asked != null && asked.isAfter(next) ? asked : next);
    }

    /** What is the whole host's fault is not counted against the address. */
    private @Nullable Instant askedToWait(FetchOutcome outcome) {
        return silentUntil != null && Pulse.unanswered(outcome) ? silentUntil : pauseUntil(outcome, now);
    }

    /** 1, 5, 25 minutes, about 2 and 10 hours. */
    private static Duration backoff(int attempts) {
        return Duration.ofMinutes((long) Math.pow(5, Math.clamp(attempts - 1L, 0, 6)));
    }

    /** How long a dead address stays dead although it is found again; see {@link Discoveries}. */
    private static Duration deadPause(KnownUrl url) {
        boolean diedBefore = url.waitMinutes() >= DAY.toMinutes();
        return diedBefore
                ? Pace.shorter(Duration.ofMinutes(url.waitMinutes()).multipliedBy(2), LONGEST_FORBIDDEN_PAUSE)
                : DAY;
    }

    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
