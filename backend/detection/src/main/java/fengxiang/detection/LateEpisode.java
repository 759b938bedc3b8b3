package fengxiang.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * An episode, or the beginning of one, that nobody was told of in time: with what was known at the end of its bins
 * there was none.
 *
 * @param from its first bin
 * @param to the bin after its last, or the first that was known in time
 * @param first what is said at the end of its first bin, with all that is known now
 */
public record LateEpisode(int from, int to, Reading first) {

    /**
     * Of two readings of the same series.
     *
     * @param onTime by what was known at the end of each bin
     * @param all by what is known now
     * @param cooldown in bins, after a notice, in which another episode is the same
     */
    static List<LateEpisode> of(List<Reading> onTime, List<Reading> all, int cooldown) {
        List<LateEpisode> late = new ArrayList<>();
        int told = -1;
        for (int from = 0, to; from < all.size(); from = to) {
            to = all.get(from).state().isFiring() ? end(all, from) : from + 1;
            boolean same = told >= 0 && from - told < cooldown;
            int seen = firstFiring(onTime, from, to);
            if (all.get(from).notice() && !same && seen > from) {
                late.add(new LateEpisode(from, seen, all.get(from)));
            }
            told = lastNotice(onTime, from, to, told);
        }
        return List.copyOf(late);
    }

    /** {@code to}: none fires. */
    private static int firstFiring(List<Reading> readings, int from, int to) {
        int bin = from;
        while (bin < to && !readings.get(bin).state().isFiring()) {
            bin++;
        }
        return bin;
    }

    /** A blind time does not end an episode. */
    private static int end(List<Reading> readings, int from) {
        int to = from + 1;
        while (to < readings.size()
                && (readings.get(to).state().isFiring() || readings.get(to).state() == State.BLIND)) {
            to++;
        }
        return to;
    }

    private static int lastNotice(List<Reading> readings, int from, int to, int before) {
        for (int bin = to - 1; bin >= from; bin--) {
            if (readings.get(bin).notice()) {
                return bin;
            }
        }
        return before;
    }
}
