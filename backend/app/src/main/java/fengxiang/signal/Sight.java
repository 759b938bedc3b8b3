package fengxiang.signal;

import fengxiang.health.Outage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much of what is usually published could be seen in each bin: the share that the sources which were alive usually
 * bring. What came by other ways, by hand or as a file, is always seen. Pure.
 *
 * @param outages of all sources
 * @param paused ids of sources that people have stopped: they are missed by nobody
 * @param dark bins in which nothing at all was fetched
 */
record Sight(Bins bins, List<Outage> outages, List<String> paused, boolean[] dark) {

    /** @param brought how much each source usually brings; what came by other ways under the empty name */
    double[] of(Map<String, Long> brought) {
        double all = 0;
        for (Map.Entry<String, Long> one : brought.entrySet()) {
            all += paused.contains(one.getKey()) ? 0 : one.getValue();
        }
        double[] coverage = new double[bins.size()];
        Arrays.fill(coverage, 1);
        if (all == 0) {
            return darkened(coverage, 1);
        }
        for (Outage outage : outages) {
            long share = paused.contains(outage.sourceId()) ? 0 : brought.getOrDefault(outage.sourceId(), 0L);
            if (share > 0) {
                take(coverage, outage, share / all);
            }
        }
        return darkened(coverage, 1 - brought.getOrDefault("", 0L) / all);
    }

    private void take(double[] coverage, Outage outage, double share) {
        int from = Math.max(0, bins.of(outage.from()));
        Instant end = outage.to() == null ? bins.end() : outage.to();
        int to = Math.min(bins.size() - 1, bins.of(end.minusMillis(1)));
        for (int bin = from; bin <= to; bin++) {
            coverage[bin] = Math.max(0, coverage[bin] - share);
        }
    }

    private double[] darkened(double[] coverage, double fetched) {
        for (int bin = 0; bin < coverage.length; bin++) {
            if (dark[bin]) {
                coverage[bin] = Math.min(coverage[bin], 1 - fetched);
            }
        }
        return coverage;
    }
}
