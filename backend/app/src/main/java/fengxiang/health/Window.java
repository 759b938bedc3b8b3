package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What happened in the last {@code hours} hours. */
record Window(int hours, FetchCounts counts) {

    /** The shortest with enough in it decides, so that an hour of failures does not hide behind a good day. */
    static final List<Integer> HOURS = List.of(1, 6, 24);

    static List<Duration> lengths() {
        return HOURS.stream().map(Duration::ofHours).toList();
    }

    /** @param counts in the order of {@link #HOURS} */
    static List<Window> of(List<FetchCounts> counts) {
        return IntStream.range(0, HOURS.size())
                .mapToObj(i -> new Window(HOURS.get(i), counts.get(i)))
                .toList();
    }

    /** The shortest with so many; empty: in none there are. */
    static Optional<Window> shortest(List<Window> windows, ToLongFunction<FetchCounts> what, long enough) {
        return windows.stream()
                .filter(w -> what.applyAsLong(w.counts()) >= enough)
                .findFirst();
    }
}
