package fengxiang.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more than one of permitted length. */
public final class LineReader {

    private static final int BUFFER = 64 << 10;

    private final InputStream in;
    private final long longest;
    private final long largest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long total;
    private long number;

    /**
     * @param longest bytes of the longest line that is handed out
     * @param largest bytes after which the stream is refused
     */
    public LineReader(InputStream in, long longest, long largest) {
        this.in = in;
        this.longest = longest;
        this.largest = largest;
    }

    /**
     * One line.
     *
     * @param number 1-based
     * @param bytes without the end of line; empty when it was too long
     * @param length how long it was
     */
    public record Line(long number, byte[] bytes, long length, boolean tooLong) {

        /** Nothing but spaces. */
        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The next line; null at the end of the stream. The rest of a line that is too long is skipped, not kept. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int newline = newline();
            int until = newline < 0 ? end : newline;
            length += until - position;
            if (length <= longest) {
                line.write(buffer, position, until - position);
            } else {
                line = new ByteArrayOutputStream(0);
            }
            position = newline < 0 ? end : newline + 1;
            if (newline >= 0) {
                break;
            }
        }
        return any ? new Line(++number, line.toByteArray(), length, length > longest) : null;
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        int read = in.read(buffer, 0, BUFFER);
        position = 0;
        end = Math.max(read, 0);
        total += end;
        if (total > largest) {
            throw new StreamTooLongException(largest);
        }
        return read > 0;
    }

    private int newline() {
        for (int i = position; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
