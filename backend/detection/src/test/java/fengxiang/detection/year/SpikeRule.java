package fengxiang.detection.year;

import java.util.ArrayList;
import java.util.List;

/**
 * ElastAlert's rule of the type spike, spike_height 3, timeframe one hour, up, threshold_cur 5 as ours: fires where the
 * last hour has three times as much as the hour before it, or more. Not before two hours after the first event; after a
 * match it begins anew.
 */
final class SpikeRule implements Contender {

    private static final int WINDOW = 4;
    private static final double HEIGHT = 3;
    private static final double FEWEST = 5;

    @Override
    public List<Integer> notices(double[] counts) {
        List<Integer> notices = new ArrayList<>();
        int first = -1;
        int last = -Rates.DAY;
        for (int bin = 0; bin < counts.length; bin++) {
            first = first < 0 && counts[bin] > 0 ? bin : first;
            boolean ready = first >= 0 && bin - first >= 2 * WINDOW;
            if (ready && fires(counts, bin)) {
                first = -1;
                if (bin - last >= Rates.DAY) {
                    notices.add(bin);
                    last = bin;
                }
            }
        }
        return notices;
    }

    private static boolean fires(double[] counts, int bin) {
        double current = sum(counts, bin - WINDOW + 1, bin + 1);
        double reference = sum(counts, bin - 2 * WINDOW + 1, bin - WINDOW + 1);
        return current >= FEWEST && current >= HEIGHT * reference;
    }

    static double sum(double[] counts, int from, int to) {
        double sum = 0;
        for (int bin = Math.max(0, from); bin < to; bin++) {
            sum += counts[bin];
        }
        return sum;
    }
}
