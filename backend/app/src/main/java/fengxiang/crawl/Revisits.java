package fengxiang.crawl;

import fengxiang.model.FetchOutcome;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When an article is fetched again, because outlets correct and complete what they have published. Pure.
 *
 * @param ages of an article, from its publication on, in rising order; empty: no article is fetched again
 */
record Revisits(List<Duration> ages) {

    /** A fetch that was late stands for the visits that it has overtaken. */
    private static final Duration SOONEST = Duration.ofMinutes(30);

    /** Empty: the article is too old to be looked at again. */
    Optional<Instant> after(Instant bornAt, Instant now) {
        Instant soonest = now.plus(SOONEST);
        return ages.stream()
                .map(bornAt::plus)
                .filter(at -> !at.isBefore(soonest))
                .findFirst();
    }

    /**
     * The time from which an article's age counts: its publication, as far as that is known; otherwise its first fetch,
     * unless an archive led to it, for what stands there is old.
     */
    static Instant bornAt(KnownUrl url, FetchOutcome outcome, Instant fetchedAt) {
        Instant published = outcome.publishedAt();
        if (published == null || outcome.precision() == TimePrecision.INFERRED) {
            return url.depth() > 1 ? Instant.EPOCH : fetchedAt;
        }
        Instant latest = outcome.precision() == TimePrecision.DAY ? published.plus(Duration.ofDays(1)) : published;
        return latest.isBefore(fetchedAt) ? latest : fetchedAt;
    }
}
