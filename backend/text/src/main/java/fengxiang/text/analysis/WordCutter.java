package fengxiang.text.analysis;

/** Finds the words of a piece of text. For one thread. */
interface WordCutter {

    /**
     * Adds the words of the first {@code length} characters; they cover everything and may overlap.
     *
     * @param text normalised characters
     */
    void cut(char[] text, int length, Spans words);
}
