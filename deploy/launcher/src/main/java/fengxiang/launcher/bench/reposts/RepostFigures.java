package fengxiang.launcher.bench.reposts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts over all rounds. */
final class RepostFigures {

    private final Map<Change, int[]> counts = new EnumMap<>(Change.class);
    private long unrelated;
    private long joined;

    /** @param copy false: must not be found */
    record Kind(String kind, boolean copy, int articles, int found, double recall) {}

    /** Pairs of articles that come from different ones. */
    record FalsePairs(long unrelatedPairs, long joined) {}

    void count(Change change, boolean found) {
        int[] count = counts.computeIfAbsent(change, key -> new int[2]);
        count[0]++;
        count[1] += found ? 1 : 0;
    }

    void countUnrelated(boolean inOneStory) {
        unrelated++;
        joined += inOneStory ? 1 : 0;
    }

    List<Kind> kinds() {
        return Arrays.stream(Change.values()).map(this::kind).toList();
    }

    private Kind kind(Change change) {
        int[] count = counts.getOrDefault(change, new int[2]);
        double recall = count[0] == 0 ? 0 : Math.round(1e4 * count[1] / count[0]) / 1e4;
        return new Kind(change.name().toLowerCase(Locale.ROOT), change.isCopy(), count[0], count[1], recall);
    }

    FalsePairs falsePairs() {
        return new FalsePairs(unrelated, joined);
    }
}
