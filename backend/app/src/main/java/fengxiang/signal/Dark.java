package fengxiang.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Times in which the whole system fetched nothing: switched off, or cut off. Pure. */
final class Dark {

    /** Sources are asked every few minutes; rarely at night. */
    private static final Duration LEAST = Duration.ofHours(1);

    private static final int TIMES = 3;

    private Dark() {}

    /**
     * Which bins lie in a gap between fetches that is longer than an hour and three times as long as usual. Before the
     * first fetch ever there was nothing to be fetched with; what is known of that time came later.
     *
     * @param fetched beginnings of the bins with a fetch, in order
     */
    static boolean[] of(Bins bins, List<Instant> fetched) {
        boolean[] dark = new boolean[bins.size()];
        if (fetched.isEmpty()) {
            return dark;
        }
        long longest = Math.max(LEAST.dividedBy(Bins.LENGTH), TIMES * usual(bins, fetched));
        int before = bins.of(fetched.getFirst());
        for (Instant at : fetched) {
            fill(dark, before, bins.of(at), longest);
            before = bins.of(at);
        }
        fill(dark, before, bins.size(), longest);
        return dark;
    }

    private static void fill(boolean[] dark, int before, int next, long longest) {
        if (next - before > longest) {
            Arrays.fill(dark, Math.max(0, before + 1), Math.max(0, Math.min(next, dark.length)), true);
        }
    }

    /** The middle one of the gaps, in bins. */
    private static long usual(Bins bins, List<Instant> fetched) {
        int[] gaps = new int[fetched.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = bins.of(fetched.get(i + 1)) - bins.of(fetched.get(i));
        }
        Arrays.sort(gaps);
        return gaps.length == 0 ? 1 : gaps[gaps.length / 2];
    }
}
