package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Network;
import fengxiang.sentiment.head.Softmax;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a batch of examples pushes the weights to. The loops go input by input over the whole batch, so that a row of
 * weights is fetched once for all.
 */
final class GradientSteps {

    private final Network network;
    private final double dropout;
    private final SplittableRandom random;
    private final Network gradient;
    private final List<Item> batch = new ArrayList<>();

    GradientSteps(Network network, double dropout, SplittableRandom random) {
        this.network = network;
        this.dropout = dropout;
        this.random = random;
        gradient = Beginnings.zero(network);
    }

    /** An example with the values of the hidden units, and then what goes back to them. */
    private record Item(float[] features, double[] wanted, boolean[] classes, float weight, float[] units) {}

    Network gradient() {
        return gradient;
    }

    void add(float[] features, double[] wanted, boolean[] classes, float weight) {
        batch.add(
                new Item(features, wanted, classes, weight, network.firstBias().clone()));
    }

    /** Adds to the gradient what the examples of the batch say, and empties the batch. */
    void learn() {
        int width = network.firstBias().length;
        int inputs = network.first().length / width;
        for (int i = 0; i < inputs; i++) {
            for (Item item : batch) {
                add(item.features()[i], network.first(), i * width, item.units(), 0, width);
            }
        }
        batch.forEach(this::back);
        for (int i = 0; i < inputs; i++) {
            for (Item item : batch) {
                add(item.features()[i], item.units(), 0, gradient.first(), i * width, width);
            }
        }
        batch.clear();
    }

    private static void add(float factor, float[] from, int start, float[] to, int target, int count) {
        for (int j = 0; j < count; j++) {
            to[target + j] += factor * from[start + j];
        }
    }

    private void back(Item item) {
        float[] units = item.units();
        float kept = (float) (1 / (1 - dropout));
        for (int j = 0; j < units.length; j++) {
            units[j] = random.nextDouble() < dropout ? 0 : Math.max(0, units[j]) * kept;
        }
        double[] errors = Softmax.of(network.logits(units), item.classes());
        for (int k = 0; k < errors.length; k++) {
            errors[k] = (errors[k] - item.wanted()[k]) * item.weight();
            gradient.secondBias()[k] += (float) errors[k];
        }
        for (int j = 0; j < units.length; j++) {
            float back = 0;
            for (int k = 0; k < errors.length; k++) {
                int place = j * errors.length + k;
                gradient.second()[place] += (float) errors[k] * units[j];
                back += units[j] > 0 ? (float) errors[k] * network.second()[place] * kept : 0;
            }
            gradient.firstBias()[j] += back;
            units[j] = back;
        }
    }
}
