package fengxiang.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** A file that is cut into parts while it is written; never holds more than one of them. */
final class PartStream extends OutputStream {

    private final byte[] part = new byte[ExportPart.SIZE];
    private final ObjIntConsumer<byte[]> taker;
    private int filled;
    private int parts;
    private long bytes;

    /** @param taker gets each part with its number, from 0 */
    PartStream(ObjIntConsumer<byte[]> taker) {
        this.taker = taker;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) {
        int done = 0;
        while (done < length) {
            int fits = Math.min(length - done, part.length - filled);
            System.arraycopy(data, from + done, part, filled, fits);
            filled += fits;
            done += fits;
            if (filled == part.length) {
                hand();
            }
        }
        bytes += length;
    }

    /** The last part. */
    @Override
    public void close() {
        if (filled > 0) {
            hand();
        }
    }

    int parts() {
        return parts;
    }

    long bytes() {
        return bytes;
    }

    private void hand() {
        taker.accept(Arrays.copyOf(part, filled), parts++);
        filled = 0;
    }
}
