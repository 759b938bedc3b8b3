package fengxiang.sentiment.training;

import java.util.List;
import java.util.Locale;

/**
 * Decides whether a head that was learned from corrections may be used. It is compared with the delivered one and with
 * the one in use on texts that none of them has learned from: corrections, and sentences that are delivered with it.
 */
public final class Gate {

    /** Of some hundred texts, smaller differences are chance. */
    private static final double TOLERANCE = 0.02;

    private static final double CALIBRATION = 0.03;

    private Gate() {}

    /** Why it is open or shut; shut but for the first. */
    public enum Reason {
        BETTER,
        /** Too few corrections to learn from. */
        FEW,
        /** On the frozen corrections it is not right so often that chance can be ruled out. */
        UNPROVEN,
        /** Macro-F1 falls. */
        WORSE,
        /** It finds fewer of the negative texts. */
        MISSES,
        /** Its probabilities mean less. */
        UNCALIBRATED
    }

    /**
     * The verdict.
     *
     * @param words the reason in numbers
     */
    public record Verdict(Reason reason, String words) {

        /** Whether the head may be used. */
        public boolean isOpen() {
            return reason == Reason.BETTER;
        }
    }

    /**
     * How a head does on the frozen texts.
     *
     * @param sentences those that are delivered
     */
    public record Standing(Marks corrections, Marks sentences) {}

    /** @param others heads that it must not be worse than */
    static Verdict judge(Changes changes, Standing candidate, List<Standing> others) {
        if (!changes.areProof()) {
            return verdict(Reason.UNPROVEN, "%d changed rightly, %d wrongly", changes.right(), changes.wrong());
        }
        for (Standing other : others) {
            Verdict verdict = judge(other, candidate);
            if (!verdict.isOpen()) {
                return verdict;
            }
        }
        Marks corrections = candidate.corrections();
        return verdict(Reason.BETTER, "right in %d of %d frozen corrections", corrections.right(), corrections.texts());
    }

    private static Verdict judge(Standing other, Standing candidate) {
        Marks before = other.sentences();
        Marks after = candidate.sentences();
        if (falls(other.corrections().macroF1(), candidate.corrections().macroF1(), TOLERANCE)) {
            return verdict(Reason.WORSE, "corrections: macro-F1 %s", change(other.corrections(), candidate));
        } else if (falls(before.macroF1(), after.macroF1(), TOLERANCE)) {
            return verdict(Reason.WORSE, "sentences: macro-F1 %.3f, before %.3f", after.macroF1(), before.macroF1());
        } else if (falls(before.negativeRecall(), after.negativeRecall(), 2 * TOLERANCE)) {
            return verdict(
                    Reason.MISSES,
                    "finds %.3f of the negative sentences, before %.3f",
                    after.negativeRecall(),
                    before.negativeRecall());
        } else if (falls(-before.calibrationError(), -after.calibrationError(), CALIBRATION)) {
            return verdict(
                    Reason.UNCALIBRATED,
                    "probabilities are off by %.3f, before %.3f",
                    after.calibrationError(),
                    before.calibrationError());
        }
        return verdict(Reason.BETTER, "no worse");
    }

    private static boolean falls(double before, double after, double tolerance) {
        return after < before - tolerance;
    }

    private static String change(Marks before, Standing candidate) {
        return String.format(
                Locale.ROOT, "%.3f, before %.3f", candidate.corrections().macroF1(), before.macroF1());
    }

    static Verdict verdict(Reason reason, String pattern, Object... values) {
        return new Verdict(reason, String.format(Locale.ROOT, pattern, values));
    }
}
