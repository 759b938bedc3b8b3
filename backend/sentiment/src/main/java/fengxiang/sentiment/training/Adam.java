package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Network;
import java.util.Arrays;
import java.util.List;

/** Adam with decoupled weight decay. */
final class Adam {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;

    private final List<float[]> weights;
    private final List<float[]> means;
    private final List<float[]> squares;
    private final double decay;
    private int steps;

    Adam(Network network, double decay) {
        weights = arrays(network);
        means = arrays(Beginnings.zero(network));
        squares = arrays(Beginnings.zero(network));
        this.decay = decay;
    }

    /** Moves the weights, and empties the gradient. */
    void step(Network gradient, double rate) {
        steps++;
        float mean = (float) (rate / (1 - StrictMath.pow(FIRST, steps)));
        float square = (float) (1 / (1 - StrictMath.pow(SECOND, steps)));
        List<float[]> gradients = arrays(gradient);
        for (int k = 0; k < gradients.size(); k++) {
            move(weights.get(k), gradients.get(k), means.get(k), squares.get(k), mean, square, (float) (rate * decay));
            Arrays.fill(gradients.get(k), 0);
        }
    }

    private static void move(float[] w, float[] g, float[] m, float[] v, float mean, float square, float shrink) {
        for (int i = 0; i < w.length; i++) {
            m[i] = FIRST * m[i] + (1 - FIRST) * g[i];
            v[i] = SECOND * v[i] + (1 - SECOND) * g[i] * g[i];
            w[i] -= mean * m[i] / ((float) Math.sqrt(v[i] * square) + 1e-8f) + shrink * w[i];
        }
    }

    private static List<float[]> arrays(Network network) {
        return List.of(network.first(), network.firstBias(), network.second(), network.secondBias());
    }
}
