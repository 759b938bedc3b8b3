package fengxiang.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Reads a file and stores its chunks, all but the last, while it goes. */
@Component
class Intake {

    private final BlobStore store;

    Intake(BlobStore store) {
        this.store = store;
    }

    /** Nothing exists of the file yet when this returns; after a failure its chunks are deleted. */
    Upload read(InputStream in) throws IOException {
        byte[] chunk = in.readNBytes(Chunk.SIZE);
        BlobType type = TypeSniffer.typeOf(chunk).orElseThrow(BlobException::unknownType);
        String index = store.currentIndex();
        String name = Upload.newName();
        int stored = 0;
        try {
            MessageDigest hash = sha256();
            long size = 0;
            while (true) {
                hash.update(chunk);
                size += chunk.length;
                if (size > Blobs.LARGEST) {
                    throw BlobException.tooLarge(Blobs.LARGEST);
                }
                byte[] next = chunk.length < Chunk.SIZE ? new byte[0] : in.readNBytes(Chunk.SIZE);
                if (next.length == 0) {
                    return new Upload(
                            index, name, HexFormat.of().formatHex(hash.digest()), type, size, stored + 1, chunk);
                }
                store.write(index, name, stored++, chunk);
                chunk = next;
            }
        } catch (IOException | RuntimeException e) {
            store.forget(index, name, stored);
            throw e;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
