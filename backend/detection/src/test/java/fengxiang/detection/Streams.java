package fengxiang.detection;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up streams for tests, in bins of a quarter of an hour. */
final class Streams {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Instant START = Instant.parse("2026-08-31T16:00:00Z");
    static final Duration BIN = Duration.ofMinutes(15);
    static final int DAY = 96;
    static final Detector ROBUST = new Detector(Settings.of(Memory.ROBUST), WorkCalendar.china(), SHANGHAI);

    private Streams() {}

    /** Some articles a day, by day more than at night. */
    static double[] usual(int days, double perDay, long seed) {
        Random random = new Random(seed);
        double[] counts = new double[days * DAY];
        for (int bin = 0; bin < counts.length; bin++) {
            double mean = perDay / DAY * (1 - 0.8 * Math.cos(2 * Math.PI * (bin % DAY) / DAY));
            double left = Math.exp(-mean);
            double chance = random.nextDouble();
            while (chance > left) {
                chance *= random.nextDouble();
                counts[bin]++;
            }
        }
        return counts;
    }

    static Series series(double... counts) {
        return Series.of(START, BIN, counts);
    }

    static List<Integer> notices(List<Reading> readings) {
        return IntStream.range(0, readings.size())
                .filter(bin -> readings.get(bin).notice())
                .boxed()
                .toList();
    }
}
