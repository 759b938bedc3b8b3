package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;
import java.util.Locale;

/**
 * Decides whether a retrained head may take the place of the one in use. Both are scored on the same frozen texts,
 * which neither has learned from.
 */
public final class Gate {

    /** Smaller differences are chance. */
    private static final double TOLERANCE = 0.005;

    /** Below so many frozen texts a difference says nothing. */
    static final int FEWEST = 50;

    private Gate() {}

    /**
     * The verdict, with its reason.
     *
     * @param open whether the candidate may be used
     */
    public record Verdict(boolean open, String reason) {}

    public static Verdict judge(Scores inUse, Scores candidate) {
        if (inUse.count() != candidate.count()) {
            throw new IllegalArgumentException(
                    "the heads were scored on different texts: " + inUse.count() + " and " + candidate.count());
        }
        if (candidate.count() < FEWEST) {
            return new Verdict(
                    false, format("only %d frozen texts, at least %d are needed", candidate.count(), FEWEST));
        }
        double macro = candidate.macroF1() - inUse.macroF1();
        if (macro < -TOLERANCE) {
            return new Verdict(false, format("macro-F1 %.3f instead of %.3f", candidate.macroF1(), inUse.macroF1()));
        }
        double missed = inUse.recall(Label.NEGATIVE) - candidate.recall(Label.NEGATIVE);
        if (missed > 2 * TOLERANCE) {
            return new Verdict(
                    false,
                    format(
                            "finds %.3f of the negative texts instead of %.3f",
                            candidate.recall(Label.NEGATIVE), inUse.recall(Label.NEGATIVE)));
        }
        return new Verdict(true, format("macro-F1 %.3f, before %.3f", candidate.macroF1(), inUse.macroF1()));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
