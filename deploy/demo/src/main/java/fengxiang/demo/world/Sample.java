package fengxiang.demo.world;

import java.util.List;

/**
 * Which part of the whole world exists: all of it, or for tests a fixed number of past articles and the like share of
 * what is still to come.
 */
final class Sample {

    private final double threshold;

    /** @param past every article of the whole world up to its first instant */
    Sample(List<Item> past, int wanted) {
        long always = past.stream().filter(i -> rank(i) < 0).count();
        int drawn = (int) Math.max(0, wanted - always);
        double[] ranks = past.stream()
                .mapToDouble(Sample::rank)
                .filter(r -> r >= 0)
                .sorted()
                .toArray();
        threshold = drawn >= ranks.length ? Double.MAX_VALUE : drawn == 0 ? 0 : ranks[drawn - 1];
    }

    boolean has(Item item) {
        return rank(item) <= threshold;
    }

    /** Traps always exist, the incident and what the station says are drawn more often. */
    private static double rank(Item item) {
        if (item.trait() != Trait.PLAIN) {
            return -1;
        }
        double rank = Draw.unit(Draw.mix(item.seed(), 10));
        return switch (item.topic()) {
            case "rumour", "incident", "criticism", "clarify", "aftermath" -> rank / 30;
            case "office", "campaign" -> rank / 6;
            default -> rank;
        };
    }
}
