package fengxiang.launcher.bench.dashboards;

import java.util.List;
import java.util.SplittableRandom;

/** Picks some often and many rarely, as topics, outlets and places come up. */
final class Pick<T> {

    private static final int STEPS = 1 << 14;

    private final List<T> those;
    private final short[] steps = new short[STEPS];

    /**
     * @param flat the larger, the more alike; the first comes up {@code (flat + 1) / flat} times as often as the next
     */
    Pick(List<T> those, double flat) {
        this.those = those;
        double all = 0;
        for (int i = 0; i < those.size(); i++) {
            all += 1 / (flat + i);
        }
        double sum = 0;
        int step = 0;
        for (int i = 0; i < those.size(); i++) {
            sum += 1 / (flat + i);
            while (step < STEPS && step < Math.round(sum / all * STEPS)) {
                steps[step++] = (short) i;
            }
        }
    }

    T any(SplittableRandom random) {
        return those.get(steps[random.nextInt(STEPS)]);
    }
}
