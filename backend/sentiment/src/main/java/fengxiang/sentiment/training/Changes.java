package fengxiang.sentiment.training;

import java.util.stream.IntStream;

/**
 * Texts of which the new head says something else than the delivered one. Texts that people correct are those where the
 * machine was wrong, so that whoever says anything else is right more often than it; but whoever has learned nothing is
 * right in no more than half of them.
 *
 * @param right how often the new head says what people say
 * @param wrong how often it says something else again
 */
public record Changes(int right, int wrong) {

    /** How likely chance would do as well. */
    private static final double CHANCE = 0.05;

    static Changes between(Reading delivered, Reading candidate) {
        int[] changed = IntStream.range(0, candidate.truth().length)
                .filter(i -> delivered.said(i) != candidate.said(i))
                .toArray();
        int right = (int) IntStream.of(changed).filter(candidate::isRight).count();
        return new Changes(right, changed.length - right);
    }

    /** Sign test: chance would rarely be right so often. */
    boolean areProof() {
        int count = right + wrong;
        double one = StrictMath.pow(0.5, count);
        double sum = 0;
        for (int k = 0; k <= wrong; k++) {
            sum += one;
            one *= (count - k) / (k + 1.0);
        }
        return count > 0 && sum <= CHANCE;
    }
}
