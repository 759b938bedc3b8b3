package fengxiang.blob;

import java.time.Instant;

/**
 * Says that a file exists, and of which chunks it is made; its document's id is the file's id. Written last, deleted
 * first.
 *
 * @param upload the attempt whose chunks are the file: other attempts with the same bytes never share chunks, so that
 *     cleaning up after one cannot hurt another
 * @param at when the file was last handed in
 */
record Manifest(String entry, String upload, Instant at, BlobType type, long size, int chunks) {

    static final String ENTRY = "manifest";

    static Manifest of(Upload upload, Instant now) {
        return new Manifest(ENTRY, upload.name(), now, upload.type(), upload.size(), upload.chunks());
    }

    Manifest at(Instant now) {
        return new Manifest(entry, upload, now, type, size, chunks);
    }

    Blob blob(String id) {
        return new Blob(id, type, size, at);
    }
}
