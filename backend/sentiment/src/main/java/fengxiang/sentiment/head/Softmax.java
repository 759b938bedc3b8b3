package fengxiang.sentiment.head;

/** Numbers to probabilities; computed strictly, so that training gives the same weights everywhere. */
public final class Softmax {

    private Softmax() {}

    /** In place. A class that is left out has the probability 0. */
    public static double[] of(double[] logits, boolean[] classes) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logits.length; i++) {
            highest = classes[i] ? Math.max(highest, logits[i]) : highest;
        }
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = classes[i] ? StrictMath.exp(logits[i] - highest) : 0;
            sum += logits[i];
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= sum;
        }
        return logits;
    }

    /** Probabilities made sharper (below 1) or softer (above 1). */
    public static double[] tempered(double[] probabilities, double temperature) {
        double sum = 0;
        double[] tempered = new double[probabilities.length];
        for (int i = 0; i < tempered.length; i++) {
            tempered[i] = probabilities[i] <= 0 ? 0 : StrictMath.pow(probabilities[i], 1 / temperature);
            sum += tempered[i];
        }
        for (int i = 0; i < tempered.length; i++) {
            tempered[i] /= sum;
        }
        return tempered;
    }
}
