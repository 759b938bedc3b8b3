package fengxiang.text.query;

/** The quotes that people type: straight, full-width, curly in any direction, and corner brackets. */
final class Quotes {

    /** Input methods pair curly quotes by guessing, so that any of these closes any other. */
    private static final String DOUBLE = "\"＂“”„‟";

    private static final String OPENING_CORNER = "「『";
    private static final String CLOSING_CORNER = "」』";

    private Quotes() {}

    static boolean opens(char c) {
        return DOUBLE.indexOf(c) >= 0 || OPENING_CORNER.indexOf(c) >= 0;
    }

    static boolean closes(char opening, char c) {
        int corner = OPENING_CORNER.indexOf(opening);
        return corner >= 0 ? c == CLOSING_CORNER.charAt(corner) : DOUBLE.indexOf(c) >= 0;
    }

    /** The text between quotes that it does not hold itself; a text that was quoted once always has some. */
    static String around(String text) {
        boolean plain = text.chars().noneMatch(c -> DOUBLE.indexOf(c) >= 0);
        int corner = text.indexOf(CLOSING_CORNER.charAt(0)) < 0 ? 0 : 1;
        return plain ? '"' + text + '"' : OPENING_CORNER.charAt(corner) + text + CLOSING_CORNER.charAt(corner);
    }

    /** The closing quote to name in a message. */
    static char partnerOf(char opening) {
        int corner = OPENING_CORNER.indexOf(opening);
        if (corner >= 0) {
            return CLOSING_CORNER.charAt(corner);
        }
        return opening == '“' ? '”' : opening;
    }
}
