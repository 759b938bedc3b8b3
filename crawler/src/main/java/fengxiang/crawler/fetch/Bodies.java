package fengxiang.crawler.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Reads and decompresses bodies up to a limit; a bomb costs no more than the limit. */
final class Bodies {

    static final String ACCEPTED = "gzip, deflate, br";

    private Bodies() {}

    static byte[] read(InputStream raw, @Nullable String encoding, FetchLimits limits) throws IOException {
        byte[] packed = limited(raw, limits);
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity") || packed.length == 0) {
            return packed;
        }
        try (InputStream in = unpacked(name, packed)) {
            return limited(in, limits);
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException("encoding", "not " + name + ": " + e.getMessage());
        }
    }

    private static InputStream unpacked(String name, byte[] packed) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(packed)));
            case "br" -> new BrotliInputStream(in);
            default -> throw new ZipException("unknown encoding");
        };
    }

    /** Half of the servers send raw deflate, half the zlib form that the standard means. */
    private static boolean hasZlibHeader(byte[] b) {
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
