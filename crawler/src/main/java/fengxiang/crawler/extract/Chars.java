package fengxiang.crawler.extract;

/** Character counts that the density method is built on. */
final class Chars {

    private static final String PUNCTUATION = "，。！？；：、“”《》…";

    private Chars() {}

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    /** The text without white space of any kind. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Blanks of all kinds cut from both ends, and runs of them inside made one space. */
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        return out.toString();
    }

    static int length(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += isBlank(text.charAt(i)) ? 0 : 1;
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

    /** Han characters and letters: what a reader reads. */
    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
