package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Network;
import java.util.SplittableRandom;

/** What training begins with. */
final class Beginnings {

    private Beginnings() {}

    static Network network(int inputs, int hidden, SplittableRandom random) {
        return new Network(
                normal(inputs * hidden, Math.sqrt(2.0 / inputs), random),
                new float[hidden],
                normal(hidden * Label.COUNT, Math.sqrt(2.0 / hidden), random),
                new float[Label.COUNT]);
    }

    static Network zero(Network like) {
        return new Network(
                new float[like.first().length],
                new float[like.firstBias().length],
                new float[like.second().length],
                new float[like.secondBias().length]);
    }

    /** Sums of twelve even numbers are normal enough, and the same on every machine. */
    private static float[] normal(int length, double deviation, SplittableRandom random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            double sum = -6;
            for (int k = 0; k < 12; k++) {
                sum += random.nextDouble();
            }
            values[i] = (float) (sum * deviation);
        }
        return values;
    }

    static int[] order(int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        return order;
    }

    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
