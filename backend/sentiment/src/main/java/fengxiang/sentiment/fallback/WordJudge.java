package fengxiang.sentiment.fallback;

import fengxiang.sentiment.fallback.WordList.Role;
import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Softmax;

/**
 * Weighs the words that praise and blame in a text. A negation turns round the rest of its clause; what follows a "but"
 * weighs more.
 */
public final class WordJudge {

    private static final Bands NEVER_CERTAIN =
            new Bands(new double[] {Bands.NEVER, Bands.NEVER, Bands.NEVER}, new double[] {0.7, 0.7, 0.7});

    private static final boolean[] ALL = {true, true, true};

    /** Of a text without any of the words: mostly a plain report. */
    private static final double NEUTRAL = 0.9;

    private final WordList words = WordList.load();

    /**
     * Judges a text; never certain.
     *
     * @param text of which the caller has cut what is too long
     */
    public Judgement judge(String text) {
        Sums sums = new Sums();
        words.scan(text, sums::add);
        double blame = StrictMath.log(1 + sums.blame);
        double praise = StrictMath.log(1 + sums.praise);
        double[] logits = new double[Label.COUNT];
        logits[Label.NEGATIVE.ordinal()] = 1.6 * blame - 0.6 * praise;
        logits[Label.NEUTRAL.ordinal()] = NEUTRAL;
        logits[Label.POSITIVE.ordinal()] = 1.4 * praise - 1.2 * blame;
        return Judgement.of(Softmax.of(logits, ALL), NEVER_CERTAIN).atMost(Band.PROBABLE);
    }

    private static final class Sums {

        private double praise;
        private double blame;
        private boolean negated;
        private double weight = 1;

        void add(WordList.Found found) {
            if (found.length() == 0) {
                negated = false;
                return;
            }
            switch (found.role()) {
                case NEGATION -> negated = !negated;
                case CONTRAST -> weight = 2;
                case PRAISE -> weigh(Role.PRAISE);
                case BLAME -> weigh(Role.BLAME);
            }
        }

        /** A denied blame is little praise, a denied praise is blame. */
        private void weigh(Role role) {
            if (role == Role.PRAISE && !negated) {
                praise += weight;
            } else if (role == Role.PRAISE) {
                blame += weight;
            } else if (negated) {
                praise += weight / 2;
            } else {
                blame += weight;
            }
        }
    }
}
