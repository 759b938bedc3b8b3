package fengxiang.blob;

import fengxiang.model.Hashes;
import java.util.UUID;

/**
 * A file on its way in: all its chunks but the last are stored, under the name of this attempt.
 *
 * @param index of the month in which it began
 * @param name random
 * @param id hash of all bytes
 * @param last the last chunk, still to be stored
 */
record Upload(String index, String name, String id, BlobType type, long size, int chunks, byte[] last) {

    static String newName() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Of a file that fits into one chunk. */
    static Upload small(String index, byte[] bytes) {
        BlobType type = TypeSniffer.typeOf(bytes).orElseThrow(BlobException::unknownType);
        return new Upload(index, newName(), Hashes.sha256(bytes), type, bytes.length, 1, bytes);
    }
}
