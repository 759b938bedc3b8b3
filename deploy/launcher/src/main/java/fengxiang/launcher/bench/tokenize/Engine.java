package fengxiang.launcher.bench.tokenize;

import java.io.IOException;

/** Something that cuts a text into words. */
interface Engine {

    /** As it is printed. */
    String name();

    /** Tells the words of the text, in no particular order. */
    void cut(String text, Words words) throws IOException;

    /** Takes words, from one index to another. */
    @FunctionalInterface
    interface Words {
        void word(int start, int end);
    }
}
