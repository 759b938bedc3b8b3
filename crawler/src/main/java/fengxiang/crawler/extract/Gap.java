package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;

/**
 * The blanks between two characters of a line. Two ideographic spaces are how a Chinese paragraph begins: behind the
 * end of a sentence or of a source line they begin one, also where the page has no markup for it.
 */
final class Gap {

    private static final String SENTENCE_ENDS = "。！？…；：”’」』）!?;:)";
    private static final int INDENT = 2;

    private char before;
    private int wide;
    private boolean lineBreak;

    void add(char blank) {
        wide += blank == '\u3000' ? 1 : 0;
        lineBreak |= Blanks.isLineBreak(blank);
    }

    /** The gap is over; {@code c} stands before the next one. */
    void end(char c) {
        before = c;
        wide = 0;
        lineBreak = false;
    }

    /** A new line begins. */
    void reset() {
        end('\0');
    }

    boolean beginsParagraph() {
        return before != '\0' && wide >= INDENT && (lineBreak || SENTENCE_ENDS.indexOf(before) >= 0);
    }
}
