package fengxiang.text.place;

import java.util.List;

/** Looks from a name to the word that says what it is part of: 上海 in 上海浦东发展银行. */
final class Tails {

    private Tails() {}

    /**
     * Where the first of the ends stands behind the name, with nothing between but characters of a name; -1: nowhere.
     *
     * @param reach how many characters may stand between
     * @param stops characters that no name has
     */
    static int find(Chars chars, int from, int reach, String stops, List<String> ends) {
        for (int at = from; at <= from + reach; at++) {
            for (String end : ends) {
                if (chars.has(end, at)) {
                    return at + end.length();
                }
            }
            if (!chars.isHan(at) || chars.hasOneOf(stops, at)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean startsWithAny(Chars chars, int at, List<String> words) {
        for (String word : words) {
            if (chars.has(word, at)) {
                return true;
            }
        }
        return false;
    }
}
