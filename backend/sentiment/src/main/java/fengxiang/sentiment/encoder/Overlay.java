package fengxiang.sentiment.encoder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Weights that take the place of others in the encoder's file: its shape stays, so bytes are exchanged where they
 * stand. Only what differs is kept in the repository.
 */
final class Overlay {

    private static final int MAGIC = 0x46584F56;

    private Overlay() {}

    /**
     * Lays an overlay over a model, in place.
     *
     * @throws IOException where it is damaged or was made for another model
     */
    static void lay(InputStream overlay, byte[] model) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(overlay)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no overlay for the encoder");
            }
            CRC32 sum = new CRC32();
            sum.update(model);
            if (in.readLong() != sum.getValue()) {
                throw new IOException("the overlay was made for another encoder");
            }
            int pieces = in.readInt();
            for (int i = 0; i < pieces; i++) {
                int offset = in.readInt();
                int length = in.readInt();
                if (offset < 0 || length < 0 || offset > model.length - length) {
                    throw new IOException("a damaged overlay for the encoder");
                }
                in.readFully(model, offset, length);
            }
        }
    }
}
