package fengxiang.demo.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Repeatable chance: the same keys always give the same sequence, on every Java. */
final class Draw {

    private final Random random;

    Draw(long... keys) {
        random = new Random(mix(keys));
    }

    /** One well-spread number out of several keys, in their order. */
    static long mix(long... keys) {
        long h = 0x6A09E667F3BCC909L;
        for (long key : keys) {
            h = (h ^ key) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 29;
            h *= 0xBF58476D1CE4E5B9L;
            h ^= h >>> 32;
        }
        return h;
    }

    /** The same number spread over 0 to 1. */
    static double unit(long mixed) {
        return (mixed >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double unit() {
        return random.nextDouble();
    }

    long key() {
        return random.nextLong();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A count whose mean is {@code mean}, give or take a third. */
    int count(double mean) {
        double wanted = mean * (0.7 + 0.6 * unit());
        int whole = (int) wanted;
        return whole + (chance(wanted - whole) ? 1 : 0);
    }

    /** {@code n} different ones, in drawn order; all when there are fewer. */
    <T> List<T> several(List<T> from, int n) {
        List<T> rest = new ArrayList<>(from);
        List<T> out = new ArrayList<>();
        while (out.size() < n && !rest.isEmpty()) {
            out.add(rest.remove(random.nextInt(rest.size())));
        }
        return out;
    }
}
