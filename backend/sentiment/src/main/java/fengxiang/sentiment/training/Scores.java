package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;

/**
 * How often labels were right.
 *
 * @param confusion rows: true label, columns: predicted label
 */
public record Scores(int[][] confusion) {

    /** Counts predictions of texts whose file distinguishes only some labels: the likeliest of those is taken. */
    static Scores of(Label[] truth, double[][] probabilities, boolean[] classes) {
        int[][] confusion = new int[Label.COUNT][Label.COUNT];
        for (int i = 0; i < truth.length; i++) {
            confusion[truth[i].ordinal()][best(probabilities[i], classes)]++;
        }
        return new Scores(confusion);
    }

    static int best(double[] probabilities, boolean[] classes) {
        int best = -1;
        for (int k = 0; k < probabilities.length; k++) {
            if (classes[k] && (best < 0 || probabilities[k] > probabilities[best])) {
                best = k;
            }
        }
        return best;
    }

    public int count() {
        int count = 0;
        for (int[] row : confusion) {
            for (int cell : row) {
                count += cell;
            }
        }
        return count;
    }

    public double accuracy() {
        int right = 0;
        for (int k = 0; k < confusion.length; k++) {
            right += confusion[k][k];
        }
        return ratio(right, count());
    }

    public double precision(Label label) {
        int k = label.ordinal();
        int predicted = 0;
        for (int[] row : confusion) {
            predicted += row[k];
        }
        return ratio(confusion[k][k], predicted);
    }

    public double recall(Label label) {
        int k = label.ordinal();
        return ratio(confusion[k][k], support(label));
    }

    int support(Label label) {
        int support = 0;
        for (int cell : confusion[label.ordinal()]) {
            support += cell;
        }
        return support;
    }

    public double f1(Label label) {
        double both = precision(label) + recall(label);
        return both == 0 ? 0 : 2 * precision(label) * recall(label) / both;
    }

    /** The mean of the F1 of the labels that occur. */
    public double macroF1() {
        double sum = 0;
        int labels = 0;
        for (Label label : Label.values()) {
            if (support(label) > 0) {
                sum += f1(label);
                labels++;
            }
        }
        return labels == 0 ? 0 : sum / labels;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
