package fengxiang.text.query;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of each side, in either order, with at most so many characters between them, in the same title or text. The
 * two may not share a character.
 *
 * @param left one or more texts, taken exactly, of two units or more each
 * @param right like {@code left}
 * @param distance the most units between the end of one and the beginning of the other, 0 to {@link #FARTHEST}
 */
public record Near(List<String> left, List<String> right, int distance) implements Query {

    /** Words further apart have nothing to do with each other. */
    public static final int FARTHEST = 500;

    /** The most words on one side: each pair is asked for. */
    public static final int MOST_WORDS = 20;

    /** The fewest units of a word; fewer is no pair, which is what distances are measured on. */
    public static final int LEAST_UNITS = 2;

    public Near {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Every word of one side before every word of the other; one of them is enough. */
    public List<NearPair> pairs() {
        List<NearPair> pairs = new ArrayList<>();
        for (String one : left) {
            for (String other : right) {
                pairs.add(NearPair.of(one, other, distance));
                pairs.add(NearPair.of(other, one, distance));
            }
        }
        return pairs;
    }
}
