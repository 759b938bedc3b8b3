package fengxiang.text.keyword;

import fengxiang.text.privacy.PersonNames;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of an article are parts of people's names: 林, 小, 禾. They are in no keyword. */
final class PersonMarks {

    /** Surname and given name. */
    private static final int LONGEST_NAME = 4;

    /** What follows a surname that is none: 退费要. No given name holds one of these. */
    private static final String NOT_GIVEN = "要说在是有被把称会能应未已将让给向从对与和及或的了着过等不也都就还又再才很更最可为由以到上下中内外前后时年月日";

    private final Map<String, Boolean> known = new HashMap<>();

    /** The numbers of the words that a name is made of. */
    BitSet of(List<Word> words) {
        BitSet marks = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() <= 2) {
                mark(words, i, marks);
            }
        }
        return marks;
    }

    private static void mark(List<Word> words, int first, BitSet marks) {
        String name = words.get(first).text();
        for (int last = first + 1; last < words.size() && words.get(last).follows(); last++) {
            String given = words.get(last).text();
            if (name.length() + given.length() > LONGEST_NAME || NOT_GIVEN.indexOf(given.charAt(0)) >= 0) {
                return;
            }
            name += given;
            if (PersonNames.isBareName(name)) {
                marks.set(first, last + 1);
            }
        }
    }

    /** Whether the term looks like a person or holds one. A word of the dictionary says itself what it is. */
    boolean isPerson(String term) {
        return !Vocabulary.isKnown(term)
                && known.computeIfAbsent(term, text -> PersonNames.in(text).isPresent());
    }
}
