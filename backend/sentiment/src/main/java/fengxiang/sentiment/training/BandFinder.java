package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds from which probability on a label may be relied on: by the lower bound of its precision, not by its value. */
final class BandFinder {

    /** Of labels called certain, so many are right. */
    static final double CERTAIN = 0.90;

    /** Where most texts are alike a label may be right without being likely; certain is at least this. */
    static final double CERTAIN_ITSELF = 0.80;

    /** Of labels called probable or better, so many are right; and each of them is at least so likely by itself. */
    static final double PROBABLE = 0.60;

    private BandFinder() {}

    /**
     * The widest bands that keep the promise.
     *
     * @param probabilities calibrated
     */
    static Bands find(double[][] probabilities, int[] truth, boolean[] classes) {
        double[] certain = new double[Label.COUNT];
        double[] probable = new double[Label.COUNT];
        for (Label label : Label.values()) {
            certain[label.ordinal()] =
                    Math.max(CERTAIN_ITSELF, threshold(probabilities, truth, classes, label, CERTAIN));
            probable[label.ordinal()] = Math.max(PROBABLE, threshold(probabilities, truth, classes, label, PROBABLE));
        }
        return new Bands(certain, probable);
    }

    private static double threshold(
            double[][] probabilities, int[] truth, boolean[] classes, Label label, double wanted) {
        int k = label.ordinal();
        List<Integer> called = IntStream.range(0, truth.length)
                .filter(i -> Scores.best(probabilities[i], classes) == k)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> probabilities[i][k])
                        .reversed())
                .toList();
        double threshold = Bands.NEVER;
        int right = 0;
        for (int i = 0; i < called.size(); i++) {
            right += truth[called.get(i)] == k ? 1 : 0;
            if (Wilson.lower(right, i + 1) >= wanted) {
                threshold = probabilities[called.get(i)][k];
            }
        }
        return threshold;
    }

    /** Which labels are called certain, and how many of those are right. */
    static int[] certain(double[][] probabilities, int[] truth, boolean[] classes, Bands bands) {
        int[] counts = new int[2];
        for (int i = 0; i < truth.length; i++) {
            int best = Scores.best(probabilities[i], classes);
            if (probabilities[i][best] >= bands.certain()[best]) {
                counts[0]++;
                counts[1] += best == truth[i] ? 1 : 0;
            }
        }
        return Arrays.copyOf(counts, 2);
    }
}
