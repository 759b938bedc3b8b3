package fengxiang.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Puts the chunks of a file together again; gives out the last one only when the hash of all is right. */
final class BlobStream extends InputStream {

    private final BlobStore store;
    private final BlobStore.Found found;
    private final MessageDigest hash = Intake.sha256();
    private InputStream chunk = new ByteArrayInputStream(new byte[0]);
    private int next;

    BlobStream(BlobStore store, BlobStore.Found found) {
        this.store = store;
        this.found = found;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = chunk.read(buffer, offset, length);
        while (read < 0 && next < found.manifest().chunks()) {
            chunk = new ByteArrayInputStream(fetch());
            read = chunk.read(buffer, offset, length);
        }
        return read;
    }

    private byte[] fetch() {
        byte[] data = store.chunk(found, next++).orElseThrow(() -> BlobException.damaged(found.id()));
        hash.update(data);
        boolean last = next == found.manifest().chunks();
        if (last && !HexFormat.of().formatHex(hash.digest()).equals(found.id())) {
            throw BlobException.damaged(found.id());
        }
        return data;
    }
}
