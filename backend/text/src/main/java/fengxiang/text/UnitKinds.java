package fengxiang.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The kind of every code point, as a table for the BMP. */
final class UnitKinds {

    /** Written without blanks and outside the word dictionary: cut into characters, so that any part is found. */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final UnitKind[] BMP = new UnitKind[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < BMP.length; c++) {
            BMP[c] = classify(c);
        }
    }

    private UnitKinds() {}

    static UnitKind of(int codePoint) {
        return codePoint < BMP.length ? BMP[codePoint] : classify(codePoint);
    }

    private static UnitKind classify(int point) {
        if (isVariation(point)) {
            return UnitKind.BLANK;
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> UnitKind.BLANK;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL -> UnitKind.PUNCTUATION;
            case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
                UnitKind.SINGLE;
            default -> standsAlone(point) ? UnitKind.SINGLE : UnitKind.LETTER;
        };
    }

    private static boolean standsAlone(int letter) {
        return Character.isSupplementaryCodePoint(letter) || WITHOUT_BLANKS.contains(UnicodeScript.of(letter));
    }

    /** A heart is the same word in colour and in text style, a hand in every skin tone. */
    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF
                || point >= 0x180B && point <= 0x180D
                || Character.isEmojiModifier(point);
    }
}
