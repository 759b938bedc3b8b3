package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Network;
import fengxiang.sentiment.head.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains the networks of a head: Adam with decoupled weight decay, half of the hidden units off at each step, labels
 * smoothed. An example of a file without neutral texts only teaches to tell negative from positive.
 */
final class NetworkTrainer {

    private static final int BATCH = 64;
    private static final double SMOOTHING = 0.05;

    private final Recipe recipe;

    NetworkTrainer(Recipe recipe) {
        this.recipe = recipe;
    }

    Networks train(List<Example> examples) {
        float[] center = center(examples);
        boolean[] classes = new boolean[Label.COUNT];
        for (Example example : examples) {
            for (int k = 0; k < classes.length; k++) {
                classes[k] |= example.classes()[k];
            }
        }
        Networks empty = new Networks(center, recipe.scale(), classes, List.of());
        float[][] features = examples.stream()
                .map(example -> empty.features(example.evidence().vectors()))
                .toArray(float[][]::new);
        double[] weights = weights(examples);
        List<Network> members = new ArrayList<>();
        for (int seed = 0; seed < recipe.members(); seed++) {
            members.add(member(examples, features, weights, seed));
        }
        return new Networks(center, recipe.scale(), classes, members);
    }

    private static float[] center(List<Example> examples) {
        double[] sum = new double[examples.getFirst().evidence().vectors().length];
        for (Example example : examples) {
            float[] vectors = example.evidence().vectors();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vectors[i];
            }
        }
        float[] center = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            center[i] = (float) (sum[i] / examples.size());
        }
        return center;
    }

    /** Rare labels count more, by a root of their rarity; the mean is 1. */
    private double[] weights(List<Example> examples) {
        double[] mass = new double[Label.COUNT];
        examples.forEach(example -> mass[example.label().ordinal()] += example.weight());
        double[] weights = new double[examples.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Example example = examples.get(i);
            weights[i] =
                    example.weight() * StrictMath.pow(1 / mass[example.label().ordinal()], recipe.balance());
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
        return weights;
    }

    private Network member(List<Example> examples, float[][] features, double[] weights, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = Beginnings.network(features[0].length, recipe.hidden(), random);
        Adam adam = new Adam(network, recipe.decay());
        GradientSteps steps = new GradientSteps(network, recipe.dropout(), random);
        int[] order = Beginnings.order(features.length);
        int batches = (features.length + BATCH - 1) / BATCH;
        int total = recipe.epochs() * batches;
        for (int step = 0; step < total; step++) {
            if (step % batches == 0) {
                Beginnings.shuffle(order, random);
            }
            int from = step % batches * BATCH;
            int to = Math.min(order.length, from + BATCH);
            for (int i = from; i < to; i++) {
                Example example = examples.get(order[i]);
                steps.add(features[order[i]], wanted(example), example.classes(), (float)
                        (weights[order[i]] / (to - from)));
            }
            steps.learn();
            adam.step(steps.gradient(), recipe.rate() * (1 - step / (double) total));
        }
        return network;
    }

    private static double[] wanted(Example example) {
        int known = 0;
        for (boolean one : example.classes()) {
            known += one ? 1 : 0;
        }
        double[] wanted = new double[Label.COUNT];
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] = example.classes()[k] ? SMOOTHING / known : 0;
        }
        wanted[example.label().ordinal()] += 1 - SMOOTHING;
        return wanted;
    }
}
