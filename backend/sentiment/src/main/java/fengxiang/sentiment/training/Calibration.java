package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Softmax;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Makes probabilities mean what they say, and measures how far they do. */
final class Calibration {

    private static final int FOLDS = 5;
    private static final int BINS = 10;
    private static final int RESAMPLES = 1000;

    private Calibration() {}

    /** The temperature under which the truth is likeliest. */
    static double temperature(Predictions predictions) {
        double best = 1;
        for (double step = 0.4; step > 0.004; step /= 2) {
            double lower = best * StrictMath.exp(-step);
            double upper = best * StrictMath.exp(step);
            double here = loss(predictions, best);
            while (loss(predictions, lower) < here || loss(predictions, upper) < here) {
                best = loss(predictions, lower) < loss(predictions, upper) ? lower : upper;
                here = loss(predictions, best);
                lower = best * StrictMath.exp(-step);
                upper = best * StrictMath.exp(step);
            }
        }
        return best;
    }

    private static double loss(Predictions predictions, double temperature) {
        double loss = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double[] known = predictions.known(i, temperature);
            loss -= StrictMath.log(Math.max(1e-9, known[predictions.truth(i)]));
        }
        return loss;
    }

    /**
     * The expected calibration error over five parts, each with the temperature of the others; bins hold equally many
     * texts. With a 95 % interval from resampling.
     */
    static CalibrationError error(Predictions predictions) {
        double[] confidence = new double[predictions.size()];
        boolean[] right = new boolean[predictions.size()];
        int[] order = Beginnings.order(predictions.size());
        Beginnings.shuffle(order, new SplittableRandom(1));
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            int[] others = Arrays.stream(order).filter(i -> i % FOLDS != part).toArray();
            double temperature = temperature(predictions.only(others));
            for (int i = 0; i < order.length; i++) {
                if (i % FOLDS == part) {
                    double[] known = predictions.known(i, temperature);
                    int best = Scores.best(known, predictions.classes());
                    confidence[i] = known[best];
                    right[i] = best == predictions.truth(i);
                }
            }
        }
        return new CalibrationError(error(confidence, right, order), interval(confidence, right));
    }

    /** The same of probabilities as they are, without another temperature. */
    static double plainError(Reading reading) {
        int size = reading.truth().length;
        double[] confidence = new double[size];
        boolean[] right = new boolean[size];
        for (int i = 0; i < size; i++) {
            confidence[i] = reading.probabilities()[i][reading.said(i)];
            right[i] = reading.isRight(i);
        }
        return size == 0 ? 0 : error(confidence, right, Beginnings.order(size));
    }

    private static double error(double[] confidence, boolean[] right, int[] chosen) {
        Integer[] sorted = Arrays.stream(chosen).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(confidence[a], confidence[b]));
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double difference = 0;
            for (int i = bin * sorted.length / BINS; i < (bin + 1) * sorted.length / BINS; i++) {
                difference += confidence[sorted[i]] - (right[sorted[i]] ? 1 : 0);
            }
            error += Math.abs(difference) / sorted.length;
        }
        return error;
    }

    private static double[] interval(double[] confidence, boolean[] right) {
        SplittableRandom random = new SplittableRandom(2);
        double[] errors = new double[RESAMPLES];
        int[] chosen = new int[confidence.length];
        for (int k = 0; k < RESAMPLES; k++) {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = random.nextInt(chosen.length);
            }
            errors[k] = error(confidence, right, chosen);
        }
        Arrays.sort(errors);
        return new double[] {errors[RESAMPLES / 40], errors[RESAMPLES - 1 - RESAMPLES / 40]};
    }

    /** Probabilities of texts with known labels, before calibration. */
    record Predictions(double[][] raw, int[] labels, boolean[] classes) {

        int size() {
            return labels.length;
        }

        int truth(int i) {
            return labels[i];
        }

        /** Calibrated, of the labels that the file distinguishes. */
        double[] known(int i, double temperature) {
            double[] tempered = Softmax.tempered(raw[i], temperature);
            double sum = 0;
            for (int k = 0; k < tempered.length; k++) {
                tempered[k] = classes[k] ? tempered[k] : 0;
                sum += tempered[k];
            }
            for (int k = 0; k < tempered.length; k++) {
                tempered[k] /= sum;
            }
            return tempered;
        }

        Predictions only(int[] chosen) {
            return new Predictions(
                    Arrays.stream(chosen).mapToObj(i -> raw[i]).toArray(double[][]::new),
                    Arrays.stream(chosen).map(i -> labels[i]).toArray(),
                    classes);
        }
    }
}
