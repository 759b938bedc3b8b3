package fengxiang.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which level the machine proposes for a group, and why. A person decides.
 *
 * @param level 1 to 4; null: 关注
 * @param byScore what the score alone would give
 * @param score 0 to 100
 * @param parts that it is made of, in the order in which they are shown
 * @param gates why level and {@code byScore} differ, as short stable words
 * @param reason in Chinese
 * @param inputs it was judged on
 * @param version of the settings it was judged by; 0: as they come with the product
 * @param at when it was judged so
 */
public record Proposal(
        @Nullable Integer level,
        @Nullable Integer byScore,
        double score,
        List<Part> parts,
        List<String> gates,
        String reason,
        Inputs inputs,
        long version,
        Instant at) {

    /**
     * A part of the score.
     *
     * @param name volume, negative, spread, reach, velocity, topic
     * @param most that it could be
     */
    public record Part(String name, double points, double most) {}

    /**
     * What was known of the group.
     *
     * @param surprise the greatest of its alerts of volume
     * @param negative of {@code stories}
     * @param usual negative share of the topic
     * @param national outlets that carry it, and so on
     * @param lastHour stories of the last hour
     * @param sensitivity of the topic, 0 to 3
     */
    public record Inputs(
            double surprise,
            long negative,
            long stories,
            double usual,
            int national,
            int provincial,
            int city,
            int other,
            long lastHour,
            long hourBefore,
            int sensitivity) {}

    public Proposal {
        parts = List.copyOf(parts);
        gates = List.copyOf(gates);
    }

    /** A smaller number is more serious, and none the least. */
    boolean isMoreSeriousThan(@Nullable Proposal other) {
        return other == null || number(level) < number(other.level);
    }

    private static int number(@Nullable Integer level) {
        return level == null ? 5 : level;
    }
}
