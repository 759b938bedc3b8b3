package fengxiang.sentiment.head;

/** Gives a text probabilities, not calibrated yet. */
public sealed interface Scorer permits Networks, Ngrams {

    /**
     * Probabilities in the order of the labels.
     *
     * @param vectors the views' vectors in a row
     * @param passage the text itself
     */
    double[] probabilities(float[] vectors, String passage);
}
