package fengxiang.sentiment.head;

import java.util.List;

/**
 * The mean of several networks that were trained from different beginnings. Uses vectors only.
 *
 * @param center subtracted from the vectors
 * @param scale what is left is multiplied by it
 * @param classes the labels that training knew
 */
public record Networks(float[] center, float scale, boolean[] classes, List<Network> members) implements Scorer {

    /** With other members, for the same vectors. */
    public Networks with(List<Network> others) {
        return new Networks(center, scale, classes, List.copyOf(others));
    }

    @Override
    public double[] probabilities(float[] vectors, String passage) {
        float[] features = features(vectors);
        double[] mean = new double[classes.length];
        for (Network member : members) {
            double[] one = Softmax.of(member.logits(member.hidden(features)), classes);
            for (int k = 0; k < mean.length; k++) {
                mean[k] += one[k] / members.size();
            }
        }
        return mean;
    }

    /** What the members see. */
    public float[] features(float[] vectors) {
        if (vectors.length != center.length) {
            throw new IllegalArgumentException(
                    "the head needs " + center.length + " numbers a text, not " + vectors.length);
        }
        float[] features = new float[vectors.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = (vectors[i] - center[i]) * scale;
        }
        return features;
    }
}
