package fengxiang.sentiment.towards;

import fengxiang.sentiment.encoder.MarkedEncoder;
import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Softmax;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * From what the tuned encoder read to probabilities.
 *
 * @param weights vector x labels
 * @param bias labels
 * @param temperature where the target stands alone
 * @param amid weights of the negative margin, of {@link Spoken#features} and of the vector, where others are named too:
 *     whom a text is about is also seen from where and how often it names whom
 */
record TargetHead(float[] weights, float[] bias, double temperature, double[] amid, Bands bands) {

    private static final int MAGIC = 0x46585447;
    private static final boolean[] ALL = {true, true, true};

    static TargetHead read(InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(source))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a head for targets");
            }
            float[] weights = new float[MarkedEncoder.DIMENSIONS * Label.COUNT];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            float[] bias = new float[Label.COUNT];
            for (int k = 0; k < bias.length; k++) {
                bias[k] = in.readFloat();
            }
            double temperature = in.readDouble();
            double[] amid = doubles(in, 1 + Spoken.FEATURES + MarkedEncoder.DIMENSIONS);
            return new TargetHead(
                    weights, bias, temperature, amid, new Bands(doubles(in, Label.COUNT), doubles(in, Label.COUNT)));
        }
    }

    private static double[] doubles(DataInputStream in, int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    /**
     * Amid others a text is negative about the target only where that is likelier than not; what it was learned from
     * did not tell neutral from positive there.
     */
    Judgement judge(float[] vector, Spoken spoken) {
        double[] probabilities = probabilities(vector, spoken);
        if (!spoken.amidOthers() || probabilities[0] >= 0.5) {
            return Judgement.of(probabilities, bands);
        }
        Label label = probabilities[1] >= probabilities[2] ? Label.NEUTRAL : Label.POSITIVE;
        Band band = bands.of(label, probabilities[label.ordinal()]);
        return new Judgement(probabilities[0], probabilities[1], probabilities[2], label, band);
    }

    /** Probabilities in the order of the labels. */
    double[] probabilities(float[] vector, Spoken spoken) {
        double[] logits = logits(vector);
        if (!spoken.amidOthers()) {
            for (int k = 0; k < logits.length; k++) {
                logits[k] /= temperature;
            }
            return Softmax.of(logits, ALL);
        }
        double rest = Math.log(Math.exp(logits[1]) + Math.exp(logits[2]));
        double negative = 1 / (1 + Math.exp(-amidOthers(logits[0] - rest, spoken.features(), vector)));
        double neutral = Math.exp(logits[1] - rest);
        return new double[] {negative, (1 - negative) * neutral, (1 - negative) * (1 - neutral)};
    }

    private double amidOthers(double margin, double[] features, float[] vector) {
        double sum = amid[0] * margin;
        for (int i = 0; i < features.length; i++) {
            sum += amid[1 + i] * features[i];
        }
        for (int i = 0; i < vector.length; i++) {
            sum += amid[1 + features.length + i] * vector[i];
        }
        return sum;
    }

    private double[] logits(float[] vector) {
        double[] logits = new double[Label.COUNT];
        for (int k = 0; k < logits.length; k++) {
            logits[k] = bias[k];
        }
        for (int i = 0; i < vector.length; i++) {
            for (int k = 0; k < logits.length; k++) {
                logits[k] += vector[i] * weights[i * logits.length + k];
            }
        }
        return logits;
    }
}
