package fengxiang.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which group an alert belongs to. Alerts belong together when half of the stories of the smaller one are in the other,
 * or when they are about one event: a rule for every negative story finds one of the twelve that a rule for volume
 * finds, and people want to hear of that once. (Half of all stories of both together, as is usual for overlaps, would
 * part these.) Pure.
 */
final class Grouping {

    /** What comes later is a new matter, and people want to be told. */
    static final Duration OPEN = Duration.ofHours(24);

    private static final double HALF = 0.5;

    private Grouping() {}

    /** The group of the topic that fits; of several the one that something was last found for. */
    static Optional<AlertGroup> fitting(List<AlertGroup> ofTopic, Evidence evidence, Instant now) {
        return ofTopic.stream()
                .filter(group -> !group.lastAt().isBefore(now.minus(OPEN)))
                .filter(group -> belongs(group, evidence))
                .max(Comparator.comparing(AlertGroup::lastAt));
    }

    private static boolean belongs(AlertGroup group, Evidence evidence) {
        if (common(group.events(), evidence.events()) > 0) {
            return true;
        }
        int smaller = Math.min(group.stories().size(), evidence.stories().size());
        return smaller > 0 && common(group.stories(), evidence.stories()) >= HALF * smaller;
    }

    private static long common(Set<String> some, Collection<String> others) {
        return others.stream().filter(some::contains).count();
    }
}
