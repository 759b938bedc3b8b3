package fengxiang.crawler.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes from the network, up to a limit; remembers a failure of the network, which decoders report as their own. */
final class Received extends FilterInputStream {

    private final int most;
    private int count;
    private @Nullable IOException failure;

    Received(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int n = in.read(bytes, from, length);
            count += Math.max(n, 0);
            if (count > most) {
                throw new FetchException("too-large", "more than " + most + " bytes packed");
            }
            return n;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
