package fengxiang.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words to be found in the names of elements. One is found where it stands between blanks, dashes or underscores, or
 * before a digit: {@code nav} in {@code top-nav2}, not in {@code navigator}.
 */
final class NameWords {

    /** By their first letter: of most words in a page's names none begins alike. */
    private final List<List<String>> words = new ArrayList<>();

    @SafeVarargs
    NameWords(List<String>... lists) {
        for (char c = 'a'; c <= 'z'; c++) {
            String first = String.valueOf(c);
            words.add(Stream.of(lists)
                    .flatMap(List::stream)
                    .filter(word -> word.startsWith(first))
                    .toList());
        }
    }

    boolean in(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        boolean begins = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (begins && c >= 'a' && c <= 'z' && isAnyAt(words.get(c - 'a'), lower, i)) {
                return true;
            }
            begins = isSeparator(c);
        }
        return false;
    }

    private static boolean isAnyAt(List<String> candidates, String names, int at) {
        for (String word : candidates) {
            int end = at + word.length();
            if (names.startsWith(word, at) && (end == names.length() || ends(names.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(char c) {
        return isSeparator(c) || c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || c == ' ' || c >= '\t' && c <= '\r';
    }
}
