package fengxiang.crawler.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Reads and decompresses bodies up to a limit, as they come: a bomb costs no more than the limit. */
final class Bodies {

    static final String ACCEPTED = "gzip, deflate, br";

    /** Brotli may ask for a window of 16 MB: not for every thread at once. */
    private static final Semaphore BROTLI = new Semaphore(3);

    private Bodies() {}

    static byte[] read(InputStream raw, @Nullable String encoding, FetchLimits limits) throws IOException {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) {
            return limited(raw, limits);
        }
        return name.equals("br") ? brotli(limited(raw, limits), limits) : unpacked(raw, name, limits);
    }

    /** From memory, so that nobody waits here for somebody else's slow server. */
    private static byte[] brotli(byte[] packed, FetchLimits limits) throws IOException {
        BROTLI.acquireUninterruptibly();
        try {
            return unpacked(new ByteArrayInputStream(packed), "br", limits);
        } finally {
            BROTLI.release();
        }
    }

    private static byte[] unpacked(InputStream raw, String name, FetchLimits limits) throws IOException {
        Received received = new Received(raw, limits.bytes());
        PushbackInputStream packed = new PushbackInputStream(received, 2);
        try {
            int first = packed.read();
            if (first < 0) {
                return new byte[0];
            }
            packed.unread(first);
            return limited(decoder(name, packed), limits);
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw received.failure() != null
                    ? received.failure()
                    : new FetchException("encoding", "not " + name + ": " + e.getMessage());
        }
    }

    private static InputStream decoder(String name, PushbackInputStream packed) throws IOException {
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!hasZlibHeader(packed)));
            case "br" -> new BrotliInputStream(packed);
            default -> throw new ZipException("unknown encoding");
        };
    }

    /** Half of the servers send raw deflate, half the zlib form that the standard means. */
    private static boolean hasZlibHeader(PushbackInputStream in) throws IOException {
        byte[] b = in.readNBytes(2);
        in.unread(b);
        return b.length > 1 && (b[0] & 0x0f) == 8 && ((b[0] & 0xff) << 8 | b[1] & 0xff) % 31 == 0;
    }

    private static byte[] limited(InputStream in, FetchLimits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        byte[] buffer = new byte[16_384];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            int room = limits.bytes() - out.size();
            out.write(buffer, 0, Math.min(n, room));
            if (n > room) {
                if (limits.truncate()) {
                    break;
                }
                throw new FetchException("too-large", "more than " + limits.bytes() + " bytes");
            }
        }
        return out.toByteArray();
    }
}
