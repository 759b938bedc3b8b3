package fengxiang.detection;

/** Hours that another is compared with, for a mean that a few bursts do not raise. Used again for each hour. */
final class Candidates {

    private static final double QUANTILE = 0.9;

    private final double[] totals;
    private final double[] weights;
    private int size;

    Candidates(int most) {
        totals = new double[most];
        weights = new double[most];
    }

    void clear() {
        size = 0;
    }

    void add(double total, double weight) {
        totals[size] = total;
        weights[size++] = weight;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double weight() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[i];
        }
        return sum;
    }

    /** Weighted, of what is cut off at the weighted quantile. */
    double mean() {
        double all = weight();
        double cut = cut(QUANTILE * all);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.min(totals[i], cut) * weights[i];
        }
        return sum / all;
    }

    /**
     * The smallest total up to which there is so much weight. Looked for from the largest down, as only a tenth is
     * above; many have the same.
     */
    private double cut(double wanted) {
        double cut = largestBelow(Double.POSITIVE_INFINITY);
        while (weightBelow(cut) >= wanted) {
            cut = largestBelow(cut);
        }
        return cut;
    }

    private double largestBelow(double limit) {
        double largest = 0;
        for (int i = 0; i < size; i++) {
            if (totals[i] < limit && totals[i] > largest) {
                largest = totals[i];
            }
        }
        return largest;
    }

    private double weightBelow(double limit) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += totals[i] < limit ? weights[i] : 0;
        }
        return sum;
    }
}
