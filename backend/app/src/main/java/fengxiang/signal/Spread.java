package fengxiang.signal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Distinct outlets of a window that moves on bin by bin. Pure. */
final class Spread {

    private Spread() {}

    /**
     * At the end of each bin.
     *
     * @param pairs by bin
     * @param window in bins
     */
    static double[] of(List<SpreadQuery.Pair> pairs, int bins, int window) {
        double[] distinct = new double[bins];
        Map<String, Integer> within = new HashMap<>();
        Deque<SpreadQuery.Pair> open = new ArrayDeque<>();
        int next = 0;
        for (int bin = 0; bin < bins; bin++) {
            while (next < pairs.size() && pairs.get(next).bin() <= bin) {
                open.add(pairs.get(next));
                within.merge(pairs.get(next).host(), 1, Integer::sum);
                next++;
            }
            while (!open.isEmpty() && open.getFirst().bin() <= bin - window) {
                within.computeIfPresent(open.removeFirst().host(), (host, many) -> many == 1 ? null : many - 1);
            }
            distinct[bin] = within.size();
        }
        return distinct;
    }
}
