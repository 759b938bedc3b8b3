package fengxiang.sentiment.head;

/**
 * One hidden layer of rectified units. Weights of the first layer stand input by input, so that the inner loop runs
 * over the hidden units.
 *
 * @param first inputs x hidden
 * @param firstBias hidden
 * @param second hidden x labels
 * @param secondBias labels
 */
public record Network(float[] first, float[] firstBias, float[] second, float[] secondBias) {

    /** With another last layer. */
    public Network withLast(float[] weights, float[] bias) {
        return new Network(first, firstBias, weights, bias);
    }

    int inputs() {
        return first.length / firstBias.length;
    }

    /** The hidden units' values, zero where they are off. */
    public float[] hidden(float[] features) {
        int width = firstBias.length;
        float[] hidden = firstBias.clone();
        for (int i = 0; i < features.length; i++) {
            float feature = features[i];
            int row = i * width;
            for (int j = 0; j < width; j++) {
                hidden[j] += feature * first[row + j];
            }
        }
        for (int j = 0; j < width; j++) {
            hidden[j] = Math.max(0, hidden[j]);
        }
        return hidden;
    }

    /** One number a label, before they are made probabilities. */
    public double[] logits(float[] hidden) {
        double[] logits = new double[secondBias.length];
        for (int k = 0; k < logits.length; k++) {
            double sum = secondBias[k];
            for (int j = 0; j < hidden.length; j++) {
                sum += hidden[j] * second[j * logits.length + k];
            }
            logits[k] = sum;
        }
        return logits;
    }
}
