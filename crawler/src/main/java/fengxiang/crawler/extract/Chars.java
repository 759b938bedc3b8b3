package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;

/** Character counts that the density method is built on. */
final class Chars {

    private Chars() {}

    /** The text without white space of any kind. */
    static String squeeze(String text) {
        if (length(text) == text.length()) {
            return text;
        }
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
            n += isPunctuation(text.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    /** Asked of every character of a page. */
    static boolean isPunctuation(char c) {
        return switch (c) {
            case ',', '.', '，', '。', '！', '？', '；', '：', '、', '“', '”', '《', '》', '…' -> true;
            default -> false;
        };
    }

    /** Marks that stand in sentences only, not in times and labels. */
    static long sentenceMarks(String text) {
        return text.chars().filter(c -> "，。！？；…!?".indexOf(c) >= 0).count();
    }

    /** Han characters and letters: what a reader reads. */
    static int letters(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                n++;
            } else {
                int point = text.codePointAt(i);
                n += Character.isLetter(point) ? 1 : 0;
                i += Character.charCount(point) - 1;
            }
        }
        return n;
    }
}
