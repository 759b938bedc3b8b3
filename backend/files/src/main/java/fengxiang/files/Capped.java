package fengxiang.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to become longer than it may: a packed bomb costs no more than the limit. */
final class Capped extends FilterInputStream {

    private final long most;
    private final String what;
    private long total;

    Capped(InputStream in, long most, String what) {
        super(in);
        this.most = most;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws FileFaultException {
        total += read;
        if (total > most) {
            throw new FileFaultException(
                    what + " has more than " + (most >> 20) + " MB unpacked: save the table as CSV.");
        }
    }
}
