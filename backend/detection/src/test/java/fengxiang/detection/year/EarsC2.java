package fengxiang.detection.year;

import java.util.ArrayList;
import java.util.List;

/**
 * C2 of the Early Aberration Reporting System (Hutwagner and others, 2003): the last hour against the same hour of
 * seven days, two days back, more than three standard deviations above their mean. Of five and more, as ours; the
 * deviation is no smaller than half of what chance alone gives.
 */
final class EarsC2 implements Contender {

    private static final int WINDOW = 4;
    private static final int LAG = 2;
    private static final int DAYS = 7;
    private static final double LIMIT = 3;
    private static final double FEWEST = 5;

    @Override
    public List<Integer> notices(double[] counts) {
        List<Integer> notices = new ArrayList<>();
        int last = -Rates.DAY;
        for (int bin = (LAG + DAYS + 1) * Rates.DAY; bin < counts.length; bin++) {
            if (bin - last >= Rates.DAY && fires(counts, bin)) {
                notices.add(bin);
                last = bin;
            }
        }
        return notices;
    }

    private static boolean fires(double[] counts, int bin) {
        double current = hour(counts, bin);
        if (current < FEWEST) {
            return false;
        }
        double sum = 0;
        double squares = 0;
        for (int day = LAG + 1; day <= LAG + DAYS; day++) {
            double past = hour(counts, bin - day * Rates.DAY);
            sum += past;
            squares += past * past;
        }
        double mean = sum / DAYS;
        double deviation = Math.sqrt(Math.max(0, squares - sum * mean) / (DAYS - 1));
        return (current - mean) / Math.max(deviation, Math.sqrt(Math.max(mean, 1)) / 2) > LIMIT;
    }

    private static double hour(double[] counts, int bin) {
        return SpikeRule.sum(counts, bin - WINDOW + 1, bin + 1);
    }
}
