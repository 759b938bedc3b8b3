package fengxiang.text.analysis;

import java.io.IOException;
import java.io.Reader;

/** A bounded view that moves over a text of any length. */
final class CharWindow {

    private final char[] buffer;
    private Reader reader = Reader.nullReader();
    private int begin;
    private int end;
    private int offset;
    private boolean exhausted;

    CharWindow(int size) {
        buffer = new char[size];
    }

    void open(Reader newReader) {
        reader = newReader;
        begin = 0;
        end = 0;
        offset = 0;
        exhausted = false;
    }

    /** Reads until {@code wanted} characters stand in the view or the text ends; at most the window's size. */
    void fill(int wanted) throws IOException {
        if (end - begin >= wanted || exhausted) {
            return;
        }
        System.arraycopy(buffer, begin, buffer, 0, end - begin);
        end -= begin;
        begin = 0;
        while (end < wanted && !exhausted) {
            int count = reader.read(buffer, end, buffer.length - end);
            exhausted = count < 0;
            end += Math.max(count, 0);
        }
    }

    int length() {
        return end - begin;
    }

    char at(int index) {
        return buffer[begin + index];
    }

    /** The code point at the index; half a pair at the view's end is half a pair. */
    int codePointAt(int index) {
        return Character.codePointAt(buffer, begin + index, end);
    }

    /** The number of characters of the text before the view. */
    int offset() {
        return offset;
    }

    void skip(int count) {
        begin += count;
        offset += count;
    }
}
