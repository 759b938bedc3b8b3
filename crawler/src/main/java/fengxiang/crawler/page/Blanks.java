package fengxiang.crawler.page;

/** White space as Chinese pages use it: ideographic spaces, non-breaking and zero-width ones count as well. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(char c) {
        if (c > ' ' && c < '\u007f' || c > '\u3000') {
            return c == '\ufeff'; // nearly every character of a page, and of these no other is blank
        }
        return c <= ' ' || c == '\u200b' || Character.isSpaceChar(c);
    }

    /** Whether the character ends a line of plain text. */
    public static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Blanks of all kinds cut from both ends, and runs of them inside made one space. */
    public static String tidy(CharSequence text) {
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
}
