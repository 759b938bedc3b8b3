package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an outcome makes of an address. Pure: the same address, outcome and time give the same result. */
final class Outcomes {

    /** Failures in a row until an article is given up: with the pauses of {@link #backoff} after half a day. */
    static final int ATTEMPTS = 6;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST_LIST_PAUSE = Duration.ofDays(7);
    private static final Duration LONGEST_FORBIDDEN_PAUSE = Duration.ofDays(30);
    private static final Duration LONGEST_ENTRY_BACKOFF = Duration.ofHours(1);
    private static final Duration LONGEST_RETRY_AFTER = DAY;
    private static final int LONGEST_REASON = 200;

    private final Instant now;
    private final String token;

    Outcomes(Instant now, String token) {
        this.now = now;
        this.token = token;
    }

    /**
     * @param intervalMinutes of the address's source
     * @return the same object when the outcome was applied before: a report may be repeated
     */
    KnownUrl apply(KnownUrl url, FetchOutcome outcome, int intervalMinutes) {
        if (token.equals(url.lease())) {
            return url;
        }
        Instant fetchedAt = outcome.fetchedAt().isAfter(now) ? now : outcome.fetchedAt();
        UrlEdit edit = url.edit().outcome(outcome.status(), shortened(outcome.reason()), fetchedAt, token);
        Duration interval = listPause(url.depth(), intervalMinutes);
        switch (outcome.status()) {
            case FETCHED, REJECTED -> used(url, edit.validators(outcome.etag(), outcome.lastModified()), interval);
            case NOT_MODIFIED -> used(url, edit, url.isEntry() ? interval : lengthened(url, interval));
            case DISALLOWED -> forbidden(url, edit);
            case GONE -> gone(url, edit, interval);
            case FAILED -> failed(url, edit, outcome, interval);
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

    /** Deeper list pages change later and less: each level doubles the pause. */
    private static Duration listPause(int depth, int intervalMinutes) {
        Duration interval = Duration.ofMinutes(intervalMinutes);
        return shorter(interval.multipliedBy(1L << Math.min(depth, 14)), longer(interval, LONGEST_LIST_PAUSE));
    }

    private static Duration lengthened(KnownUrl url, Duration interval) {
        Duration doubled = Duration.ofMinutes(url.waitMinutes()).multipliedBy(2);
        return shorter(longer(doubled, interval), longer(interval, LONGEST_LIST_PAUSE));
    }

    private void used(KnownUrl url, UrlEdit edit, Duration pause) {
        edit.attempts(0);
        if (url.isArticle()) {
            edit.ended(UrlState.DONE);
        } else {
            edit.waited(pause).due(UrlState.REVISIT, now.plus(pause));
        }
    }

    /** robots.txt may change, a page's own directive hardly: asked again after a day, then ever less often. */
    private void forbidden(KnownUrl url, UrlEdit edit) {
        boolean again = url.lastStatus() == FetchStatus.DISALLOWED && !url.isEntry();
        Duration pause =
                again ? shorter(Duration.ofMinutes(url.waitMinutes()).multipliedBy(2), LONGEST_FORBIDDEN_PAUSE) : DAY;
        edit.attempts(0).waited(pause).due(UrlState.REVISIT, now.plus(pause));
    }

    /** An entry is never given up: a person wants it watched, and the source's state shows what happens to it. */
    private void gone(KnownUrl url, UrlEdit edit, Duration interval) {
        if (url.isEntry()) {
            edit.due(UrlState.RETRY, now.plus(longer(interval, LONGEST_ENTRY_BACKOFF)));
        } else {
            edit.waited(deadPause(url)).ended(UrlState.GONE);
        }
    }

    private void failed(KnownUrl url, UrlEdit edit, FetchOutcome outcome, Duration interval) {
        Instant asked = pauseUntil(outcome, now);
        int attempts = asked == null ? url.attempts() + 1 : url.attempts();
        edit.attempts(attempts);
        if (attempts >= ATTEMPTS && !url.isEntry()) {
            edit.waited(deadPause(url)).ended(UrlState.FAILED);
            return;
        }
        Duration longest = longer(interval, LONGEST_ENTRY_BACKOFF);
        Duration pause = url.isEntry() ? shorter(backoff(attempts), longest) : backoff(attempts);
        Instant next = now.plus(pause);
        edit.due(UrlState.RETRY, asked != null && asked.isAfter(next) ? asked : next);
    }

    /** 1, 5, 25 minutes, about 2 and 10 hours. */
    private static Duration backoff(int attempts) {
        return Duration.ofMinutes((long) Math.pow(5, Math.clamp(attempts - 1L, 0, 6)));
    }

    /** How long a dead address stays dead although it is found again; see {@link Discoveries}. */
    private static Duration deadPause(KnownUrl url) {
        boolean diedBefore = url.waitMinutes() >= DAY.toMinutes();
        return diedBefore
                ? shorter(Duration.ofMinutes(url.waitMinutes()).multipliedBy(2), LONGEST_FORBIDDEN_PAUSE)
                : DAY;
    }

    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
