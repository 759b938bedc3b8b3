package fengxiang.text.query;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/**
 * One word before another, in terms of the exact fields. These hold pairs of units at the position of the first, so
 * that a phrase of k units spans k - 1 positions: one unit more than lies between two words lies between their
 * intervals.
 *
 * <p>Where the first word ends with the unit that the second begins with, two occurrences may share it. Such an
 * occurrence of the first counts as part of {@link Joined#text}, and only what comes behind that is near it.
 *
 * @param first searched as a phrase
 * @param second searched as a phrase
 * @param gaps the most positions between the two
 * @param joined null: the two words cannot share a unit
 */
public record NearPair(
        String first, String second, int gaps, @Nullable Joined joined) {

    /**
     * Both words with one unit shared.
     *
     * @param text searched as a phrase
     * @param gaps the most positions between it and a further occurrence of the second word; negative: none can be near
     */
    public record Joined(String text, int gaps) {}

    private static final String PAUSE = "，";

    static NearPair of(String first, String second, int distance) {
        List<String> before = units(first);
        List<String> after = units(second);
        Joined joined = null;
        if (before.getLast().equals(after.getFirst())) {
            String text = String.join("", before) + String.join("", after.subList(1, after.size()));
            joined = new Joined(text, distance - after.size() + 2);
        }
        return new NearPair(first, second, distance + 1, joined);
    }

    static boolean isSame(String word, String other) {
        return units(word).equals(units(other));
    }

    /** As the exact fields count them: a run of punctuation is one, and none begins or ends a query. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        boolean pause = false;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = Units.normalise(points.nextInt());
            UnitKind kind = Units.kind(point);
            if (kind.isSearchable()) {
                if (pause && !units.isEmpty()) {
                    units.add(PAUSE);
                }
                units.add(Character.toString(point));
                pause = false;
            } else {
                pause |= kind == UnitKind.PUNCTUATION;
            }
        }
        return units;
    }
}
