package fengxiang.blob;

import java.time.Instant;

/**
 * A part of a file.
 *
 * @param upload the attempt that it belongs to
 * @param part from 0
 */
record Chunk(String entry, String upload, int part, Instant at, byte[] data) {

    static final String ENTRY = "chunk";

    /** Bytes of every chunk but the last. */
    static final int SIZE = 512 << 10;

    static String id(String upload, int part) {
        return upload + "-" + part;
    }
}
