package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import java.time.Duration;
import java.util.Optional;

/** The rules for sources that cannot be fetched. Pure. */
final class Failures {

    private static final long ENOUGH_LISTS = 3;
    private static final long ENOUGH_PAGES = 6;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(90);
    /** A quota that is used up in the morning is renewed at midnight. */
    private static final Duration LONGEST_QUOTA_WAIT = Duration.ofHours(25);

    private static final int INTERVALS = 3;

    private Failures() {}

    static Optional<Finding> forbidden(Subject subject) {
        return Window.shortest(subject.windows(), c -> c.lists().asked(), 1).flatMap(window -> {
            FetchCounts.Lists lists = window.counts().lists();
            return lists.forbidden() == lists.asked()
                    ? found(Cause.FORBIDDEN, window, lists.asked(), lists.forbidden())
                    : Optional.empty();
        });
    }

    /** No crawler runs, or the host is one that nobody gets. */
    static Optional<Finding> notFetched(Subject subject) {
        if (subject.source().entries().isEmpty()) {
            return Optional.empty(); // a connector while there are no words
        }
        Duration intervals =
                Duration.ofMinutes(subject.source().intervalMinutes()).multipliedBy(INTERVALS);
        Duration least = subject.source().searches() ? LONGEST_QUOTA_WAIT : LONGEST_WAIT;
        Duration longest = intervals.compareTo(least) > 0 ? intervals : least;
        return Duration.between(subject.lastSign(), subject.now()).compareTo(longest) > 0
                ? Optional.of(new Finding(Cause.NOT_FETCHED, Facts.NONE))
                : Optional.empty();
    }

    /** Where a whole day has fewer than enough, all of them must have failed. */
    static Optional<Finding> lists(Subject subject) {
        Window window = Window.shortest(subject.windows(), c -> c.lists().asked(), ENOUGH_LISTS)
                .orElse(subject.day());
        FetchCounts.Lists lists = window.counts().lists();
        long needed = lists.asked() >= ENOUGH_LISTS ? (lists.asked() + 1) / 2 : Math.max(1, lists.asked());
        return lists.failed() >= needed
                ? found(Cause.LISTS_FAIL, window, lists.asked(), lists.failed())
                : Optional.empty();
    }

    static Optional<Finding> articles(Subject subject) {
        return Window.shortest(subject.windows(), Failures::visits, ENOUGH_PAGES)
                .filter(w -> w.counts().pages().failed() * 2 >= visits(w.counts()))
                .flatMap(w -> found(
                        Cause.ARTICLES_FAIL,
                        w,
                        visits(w.counts()),
                        w.counts().pages().failed()));
    }

    private static long visits(FetchCounts counts) {
        return counts.pages().answered() + counts.pages().failed();
    }

    private static Optional<Finding> found(Cause cause, Window window, long asked, long bad) {
        return Optional.of(new Finding(cause, Facts.share(window.hours(), asked, bad, null)));
    }
}
