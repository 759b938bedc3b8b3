package fengxiang.signal;

import fengxiang.detection.Late;
import fengxiang.detection.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts of bins, of which some were not known in time.
 *
 * @param counts all that is known now
 */
record Part(double[] counts, List<Late> late) {

    static Part none(int size) {
        return new Part(new double[size], List.of());
    }

    Part plus(Part other) {
        double[] sum = Arrays.copyOf(counts, counts.length);
        Arrays.setAll(sum, bin -> sum[bin] + other.counts[bin]);
        List<Late> both = new ArrayList<>(late);
        both.addAll(other.late);
        return new Part(sum, both);
    }

    boolean isEmpty() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    Series series(Bins bins, double[] coverage) {
        return new Series(bins.start(), Bins.LENGTH, counts, coverage).withLate(late);
    }
}
