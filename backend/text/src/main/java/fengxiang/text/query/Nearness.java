package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand beside NEAR, and how far apart. */
final class Nearness {

    private Nearness() {}

    static int distance(Token near) {
        int distance = Words.distance(near.text());
        if (distance < 0 || distance > Near.FARTHEST) {
            throw new QuerySyntaxException(
                    near.position(),
                    Expected.DISTANCE,
                    "Behind NEAR expected how many characters may lie between, 0 to " + Near.FARTHEST
                            + ", such as NEAR/10");
        }
        return distance;
    }

    /** @param position where the operand stands */
    static List<String> words(Query operand, int position) {
        List<Query> parts = operand instanceof Or or ? or.parts() : List.of(operand);
        boolean words = parts.stream()
                .allMatch(part -> part instanceof Phrase phrase && Units.count(phrase.text()) >= Near.LEAST_UNITS);
        if (!words || parts.size() > Near.MOST_WORDS) {
            throw new QuerySyntaxException(
                    position,
                    Expected.NEAR_WORDS,
                    "Beside NEAR expected a word of at least " + Near.LEAST_UNITS + " characters, or up to "
                            + Near.MOST_WORDS + " of them joined by OR in brackets");
        }
        return parts.stream().map(part -> ((Phrase) part).text()).toList();
    }

    /** A word twice is no pair. */
    static void refuseSame(List<String> left, List<String> right, int position) {
        if (left.stream().anyMatch(word -> right.stream().anyMatch(other -> NearPair.isSame(word, other)))) {
            throw new QuerySyntaxException(
                    position, Expected.NEAR_WORDS, "The same word stands on both sides of NEAR; expected another one");
        }
    }

    static void refuseAnother(@Nullable Token next) {
        if (next != null && next.kind() == Token.Kind.NEAR) {
            throw new QuerySyntaxException(
                    next.position(),
                    Expected.SINGLE_NEAR,
                    "A NEAR stands between two words only; expected AND: (A NEAR/5 B) AND (B NEAR/5 C)");
        }
    }
}
