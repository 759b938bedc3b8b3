package fengxiang.text.analysis;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;

/**
 * Turns words into tokens: cuts at punctuation and blanks, which are never part of a token, and around units that stand
 * alone. A segmenter joins unknown characters by what is beside them; a query has other neighbours.
 */
final class Pieces {

    private Pieces() {}

    static void of(char[] text, int length, Spans words, Spans tokens) {
        for (int i = 0; i < words.size(); i++) {
            cut(text, length, beforePair(text, words.start(i), length), words.end(i), tokens);
        }
    }

    private static void cut(char[] text, int length, int from, int to, Spans tokens) {
        int begin = from;
        int at = from;
        while (at < to) {
            int point = Character.codePointAt(text, at, length);
            int next = at + Character.charCount(point);
            UnitKind kind = Units.kind(point);
            if (kind != UnitKind.LETTER) {
                addIfAny(begin, at, tokens);
                begin = next;
            }
            if (kind == UnitKind.SINGLE) {
                tokens.add(at, next);
            }
            at = next;
        }
        addIfAny(begin, at, tokens);
    }

    private static void addIfAny(int start, int end, Spans tokens) {
        if (end > start) {
            tokens.add(start, end);
        }
    }

    /** A word that begins with the second half of a pair begins with the pair. */
    private static int beforePair(char[] text, int start, int length) {
        return start > 0 && start < length && Character.isSurrogatePair(text[start - 1], text[start])
                ? start - 1
                : start;
    }
}
