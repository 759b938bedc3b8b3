package fengxiang.launcher.bench;

import java.util.List;

/**
 * How much is made and how often it is asked.
 *
 * @param mentions one after the other, growing; empty: as the measurement has it
 * @param articles 0: as the measurement has it
 * @param rounds that count; 0: as the measurement has it
 * @param rules alert rules; 0: as the measurement has it
 */
public record BenchSizes(List<Integer> mentions, int articles, int rounds, int rules) {

    public boolean areChosen() {
        return !mentions.isEmpty() || articles > 0 || rounds > 0 || rules > 0;
    }
}
