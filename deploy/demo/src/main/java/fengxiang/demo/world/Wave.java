package fengxiang.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Some days on which one subject fills the papers.
 *
 * @param from days before the demo's first day, earliest
 * @param perDay additional articles on each day, rising and falling
 */
record Wave(String topic, int from, List<Integer> perDay) {

    /** Two ordinary waves and the station's own campaign. */
    static final List<Wave> ALL = List.of(
            new Wave("rain", 62, List.of(12, 34, 28, 16, 8)),
            new Wave("marathon", 31, List.of(5, 9, 14, 36, 12)),
            new Wave("campaign", 19, List.of(6, 12, 14, 12, 10, 9, 7, 5)));

    int on(LocalDate day, LocalDate first) {
        long at = ChronoUnit.DAYS.between(first.minusDays(from), day);
        return at < 0 || at >= perDay.size() ? 0 : perDay.get((int) at);
    }

    boolean ours() {
        return topic.equals("campaign");
    }
}
