package fengxiang.blob;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param id lower-case hex SHA-256 of its bytes
 * @param size bytes
 * @param storedAt when it was last handed in
 */
public record Blob(String id, BlobType type, long size, Instant storedAt) {}
