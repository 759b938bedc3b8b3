package fengxiang.text.analysis;

import fengxiang.text.Units;
import java.util.Collection;
import org.apache.lucene.analysis.CharArraySet;

/** Further words of the index side, found where they begin and end with words of the dictionary. */
final class UserWords {

    private final CharArraySet words;
    private final int longest;

    private UserWords(CharArraySet words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    static UserWords of(Collection<String> words) {
        CharArraySet normalised = new CharArraySet(words.size(), false);
        int longest = 0;
        for (String word : words) {
            String form = normalise(word.strip());
            if (Units.count(form) > 0) {
                normalised.add(form);
                longest = Math.max(longest, form.length());
            }
        }
        return new UserWords(CharArraySet.unmodifiableSet(normalised), longest);
    }

    private static String normalise(String word) {
        return word.codePoints()
                .map(Units::normalise)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether there are any to be found. */
    boolean any() {
        return longest > 0;
    }

    /** Adds the user words among the first {@code length} characters. */
    void find(char[] text, int length, Boundaries boundaries, Spans found) {
        for (int start = 0; longest > 0 && start < length; start++) {
            if (boundaries.at(start)) {
                findFrom(start, text, length, boundaries, found);
            }
        }
    }

    private void findFrom(int start, char[] text, int length, Boundaries boundaries, Spans found) {
        int last = Math.min(length, start + longest);
        for (int end = start + 1; end <= last; end++) {
            if (boundaries.at(end) && words.contains(text, start, end - start)) {
                found.add(start, end);
            }
        }
    }
}
