package fengxiang.crawler.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Files that are served packed, such as {@code sitemap.xml.gz}. */
final class Packed {

    private static final int LARGEST = 20 << 20;

    private Packed() {}

    /** The bytes themselves where they are not packed; of a file that breaks off, an error. */
    static byte[] unpack(byte[] bytes) throws FeedFormatException {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] out = in.readNBytes(LARGEST + 1);
            if (out.length > LARGEST) {
                throw new FeedFormatException("larger than " + LARGEST + " bytes unpacked");
            }
            return out;
        } catch (IOException e) {
            throw new FeedFormatException("packed, but damaged: " + e.getMessage());
        }
    }
}
