package fengxiang.text.place;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;

/**
 * Whether any word of the dictionaries could reach over a place of a text; if none can, no cutting is needed to know.
 */
final class Crossings {

    private static final int ROOT = 1;
    private static final int LONGEST_WORD = 5;

    private Crossings() {}

    /** Whether a word begins before the place and ends behind it. */
    static boolean possible(Chars chars, int place) {
        for (int start = place - 1; start > place - LONGEST_WORD && chars.isHan(start); start--) {
            if (reaches(CoreDictionary.trie, chars, start, place)
                    || reaches(CustomDictionary.DEFAULT.dat, chars, start, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(DoubleArrayTrie<?> words, Chars chars, int start, int place) {
        int state = ROOT;
        for (int at = start; at < start + LONGEST_WORD && at < chars.length(); at++) {
            state = words.transition(chars.at(at), state);
            if (state < 0) {
                return false;
            }
            if (at >= place && words.output(state) != null) {
                return true;
            }
        }
        return false;
    }
}
