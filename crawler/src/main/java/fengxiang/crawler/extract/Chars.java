package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;

/** Character counts that the density method is built on. */
final class Chars {

    private static final String PUNCTUATION = "，。！？；：、“”《》…";

    private Chars() {}

    /** The text without white space of any kind. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static int length(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += Blanks.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return n;
    }

    static int punctuation(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            n += c == ',' || c == '.' || PUNCTUATION.indexOf(c) >= 0 ? 1 : 0;
        }
        return n;
    }

    /** Marks that stand in sentences only, not in times and labels. */
    static long sentenceMarks(String text) {
        return text.chars().filter(c -> "，。！？；…!?".indexOf(c) >= 0).count();
    }

    /** Han characters and letters: what a reader reads. */
    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
