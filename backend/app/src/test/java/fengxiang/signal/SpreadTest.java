package fengxiang.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Distinct outlets of a window that moves on. */
class SpreadTest {

    @Test
    void countsEachOutletOnceAslongAsItIsInTheWindow() {
        Random random = new Random(7);
        List<SpreadQuery.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            pairs.add(new SpreadQuery.Pair(random.nextInt(100), "h" + random.nextInt(12)));
        }
        pairs.sort(Comparator.comparingInt(SpreadQuery.Pair::bin));
        double[] distinct = Spread.of(pairs, 100, 6);
        for (int bin = 0; bin < 100; bin++) {
            int end = bin;
            assertThat(distinct[bin])
                    .isEqualTo(pairs.stream()
                            .filter(p -> p.bin() <= end && p.bin() > end - 6)
                            .map(SpreadQuery.Pair::host)
                            .distinct()
                            .count());
        }
    }
}
