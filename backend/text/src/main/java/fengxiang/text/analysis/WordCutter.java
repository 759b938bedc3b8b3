package fengxiang.text.analysis;

/** Finds the words of a piece of text. Safe for many threads. */
interface WordCutter {

    /**
     * Adds the words of the first {@code length} characters; they cover everything and may overlap.
     *
     * @param text normalised characters
     */
    void cut(char[] text, int length, Spans words);
}
