package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchHour;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that compare a share of bad visits with the usual one. Pure. */
final class Shares {

    private static final long ENOUGH_LISTS = 3;
    private static final long ENOUGH_PAGES = 8;
    private static final double JUMP = 0.3;
    private static final double BACK = 0.15;
    private static final double CHANCE = 0.001;

    private Shares() {}

    /** What is bad: lists without a link, pages without an article. */
    enum Kind {
        EMPTY_LISTS(Cause.LISTS_EMPTY),
        UNREAD_PAGES(Cause.LAYOUT_CHANGED);

        private final Cause cause;

        Kind(Cause cause) {
            this.cause = cause;
        }

        Cause cause() {
            return cause;
        }

        @Nullable
        Double usual(Past past, Instant before) {
            return this == EMPTY_LISTS
                    ? past.share(FetchHour::emptyLists, FetchHour::lists, before)
                    : past.share(h -> h.pages() - h.parsed(), FetchHour::pages, before);
        }
    }

    static Optional<Finding> emptyLists(Subject subject) {
        return Window.shortest(subject.windows(), c -> c.lists().answered(), ENOUGH_LISTS)
                .flatMap(window -> {
                    FetchCounts.Lists lists = window.counts().lists();
                    Double usual = subject.usual(Kind.EMPTY_LISTS);
                    boolean half = lists.empty() * 2 >= lists.answered();
                    boolean all = lists.empty() == lists.answered();
                    boolean found = half && (all || unusual(lists.empty(), lists.answered(), usual));
                    return found(found, Cause.LISTS_EMPTY, window, lists.answered(), lists.empty(), usual);
                });
    }

    static Optional<Finding> nothingParsed(Subject subject) {
        return Window.shortest(subject.windows(), c -> c.pages().answered(), ENOUGH_PAGES)
                .flatMap(window -> {
                    FetchCounts.Pages pages = window.counts().pages();
                    return found(
                            pages.parsed() == 0,
                            Cause.NOTHING_PARSED,
                            window,
                            pages.answered(),
                            pages.answered(),
                            subject.usual(Kind.UNREAD_PAGES));
                });
    }

    static Optional<Finding> layoutChanged(Subject subject) {
        Double usual = subject.usual(Kind.UNREAD_PAGES);
        return Window.shortest(subject.windows(), c -> c.pages().answered(), ENOUGH_PAGES)
                .flatMap(window -> {
                    FetchCounts.Pages pages = window.counts().pages();
                    long unread = pages.answered() - pages.parsed();
                    boolean jump = usual != null && (double) unread / pages.answered() >= usual + JUMP;
                    boolean found = jump && unusual(unread, pages.answered(), usual);
                    return found(found, Cause.LAYOUT_CHANGED, window, pages.answered(), unread, usual);
                });
    }

    /** Whether there is proof that it is over: enough of them, and no more bad ones than usual. */
    static boolean recovered(Subject subject, Cause cause) {
        Double usual = subject.usual(cause == Cause.LISTS_EMPTY ? Kind.EMPTY_LISTS : Kind.UNREAD_PAGES);
        double bearable = (usual == null ? JUMP : usual) + BACK;
        if (cause == Cause.LISTS_EMPTY) {
            return Window.shortest(subject.windows(), c -> c.lists().answered(), ENOUGH_LISTS)
                    .map(w -> w.counts().lists())
                    .filter(lists -> lists.empty() <= bearable * lists.answered())
                    .isPresent();
        }
        return Window.shortest(subject.windows(), c -> c.pages().answered(), ENOUGH_PAGES)
                .map(w -> w.counts().pages())
                .filter(pages -> pages.answered() - pages.parsed() <= bearable * pages.answered())
                .isPresent();
    }

    private static boolean unusual(long bad, long all, @Nullable Double usual) {
        return usual != null && Binomial.atLeast(bad, all, usual) < CHANCE;
    }

    private static Optional<Finding> found(
            boolean found, Cause cause, Window window, long asked, long bad, @Nullable Double usual) {
        return found
                ? Optional.of(new Finding(cause, Facts.share(window.hours(), asked, bad, usual)))
                : Optional.empty();
    }
}
