package fengxiang.sentiment.encoder;

import fengxiang.text.Units;

/** What a character is to the encoder's vocabulary. */
final class Characters {

    /** What becomes of a character. */
    enum Kind {
        /** left out */
        NOTHING,
        /** ends a word */
        BLANK,
        /** a token of its own */
        MARK,
        /** part of a word */
        LETTER
    }

    private Characters() {}

    static Kind kind(int point) {
        if (point == ' ' || point == '\t' || point == '\n' || point == '\r') {
            return Kind.BLANK;
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Kind.BLANK;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> Kind.NOTHING;
            default -> mark(point) ? Kind.MARK : point == 0xFFFD ? Kind.NOTHING : Kind.LETTER;
        };
    }

    /** The form that the vocabulary has: simplified ideographs, and punctuation as it stands. */
    static int normal(int point) {
        return Character.isIdeographic(point) ? Units.normalise(point) : point;
    }

    private static boolean mark(int point) {
        return Character.isIdeographic(point) || isAsciiSymbol(point) || isPunctuation(point);
    }

    private static boolean isAsciiSymbol(int point) {
        return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
    }

    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
