package fengxiang.article;

import java.util.Locale;

/**
 * What a text says, as a machine judges it; probabilities from 0 to 1 that add up to 1.
 *
 * @param byWords whether only a list of words was asked, because the encoder did not run
 */
public record Tone(Label label, Band band, double negative, double neutral, double positive, boolean byWords) {

    /** Which of the three. */
    public enum Label {
        NEGATIVE,
        NEUTRAL,
        POSITIVE;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the label may be relied on. */
    public enum Band {
        CERTAIN,
        PROBABLE,
        UNSURE;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
