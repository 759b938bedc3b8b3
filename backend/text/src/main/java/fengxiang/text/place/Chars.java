package fengxiang.text.place;

import fengxiang.text.Units;
import java.lang.Character.UnicodeScript;

/** Title and text of an article in one row, normalised, with questions about what stands where. */
final class Chars {

    private static final String OPEN = "《";
    private static final String CLOSE = "》";
    private static final int LONGEST_TITLE = 40;

    private final char[] chars;
    private final int titleLength;

    Chars(String title, String text) {
        titleLength = title.length();
        chars = new char[titleLength + 1 + text.length()];
        title.getChars(0, titleLength, chars, 0);
        chars[titleLength] = '\n';
        text.getChars(0, text.length(), chars, titleLength + 1);
        for (int i = 0; i < chars.length; i++) {
            // Line breaks stay: a byline stands behind one, and no name goes on over one.
            if (chars[i] != '\n' && !Character.isSurrogate(chars[i])) {
                chars[i] = (char) Units.normalise(chars[i]);
            }
        }
    }

    char[] array() {
        return chars;
    }

    /** What stands before the text: the title and a line break. */
    int textStart() {
        return titleLength + 1;
    }

    int length() {
        return chars.length;
    }

    /** A line break before the beginning and after the end. */
    char at(int index) {
        return index < 0 || index >= chars.length ? '\n' : chars[index];
    }

    boolean has(String what, int index) {
        if (index < 0 || index + what.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (chars[index + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the characters stands there. */
    boolean hasOneOf(String those, int index) {
        return those.indexOf(at(index)) >= 0;
    }

    boolean isHan(int index) {
        char c = at(index);
        return c >= '一' && c <= '龥' || c > 'ÿ' && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Where the 》 stands that closes the title; -1: nowhere near. */
    int titleEnd(int start) {
        for (int i = start; i < start + LONGEST_TITLE; i++) {
            if (hasOneOf(CLOSE, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Between 《 and 》. */
    boolean isInTitle(int start) {
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_TITLE); i--) {
            if (hasOneOf(OPEN, i)) {
                return true;
            }
            if (hasOneOf(CLOSE, i) || chars[i] == '\n') {
                return false;
            }
        }
        return false;
    }
}
