package fengxiang.crawl;

import java.time.Duration;

/**
 * The pause until a list (section, feed, sitemap) is visited again. Pure.
 *
 * <p>A visit that found something new halves the pause, one that found nothing makes it half as long again. The pause
 * stands still where a visit finds something new with probability ln 1.5 / (ln 1.5 + ln 2) = 0.37. Where news arrive at
 * random with mean distance d that is the case at a pause of 0.46 d, because 1 - exp(-0.46) = 0.37: a list is visited
 * about twice for every time it changes. The estimator of Cho and Garcia-Molina (Estimating Frequency of Change, ACM
 * TOIT 3(3), 2003) would give d itself, but takes it to be constant; a news page sleeps at night and wakes in the
 * morning, and this rule follows within three or four visits, with the last pause as its only memory.
 *
 * @param first pause after the first visit, when everything was new
 */
record ListPause(Duration first, Duration least, Duration longest) {

    private static final Duration LONGEST_OF_ARCHIVES = Duration.ofDays(7);
    private static final int DEEPEST = 14;

    /** Entries go between the bounds of the pace; each level below doubles the first pause, which nothing shortens. */
    static ListPause of(int depth, Pace pace) {
        if (depth == 0) {
            Duration longest = pace.intensive() ? pace.least() : pace.longest();
            return new ListPause(longest, pace.least(), longest);
        }
        Duration longest = Pace.longer(pace.longest(), LONGEST_OF_ARCHIVES);
        Duration first = Pace.shorter(pace.longest().multipliedBy(1L << Math.min(depth, DEEPEST)), longest);
        return new ListPause(first, first, longest);
    }

    /**
     * In whole minutes, like everything that is stored of pauses.
     *
     * @param waitedMinutes the pause before this visit; 0: there was none
     * @param foundNew whether the visit found an address that was not known before
     */
    Duration next(long waitedMinutes, boolean foundNew) {
        if (waitedMinutes == 0) {
            return first;
        }
        long minutes = foundNew ? waitedMinutes / 2 : waitedMinutes + (waitedMinutes + 1) / 2;
        return Pace.longer(least, Pace.shorter(longest, Duration.ofMinutes(minutes)));
    }
}
