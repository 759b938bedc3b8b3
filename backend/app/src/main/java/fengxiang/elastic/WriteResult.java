package fengxiang.elastic;

import org.jspecify.annotations.Nullable;

/**
 * What became of one {@link Write}.
 *
 * @param reason Elasticsearch's own reason; null where the write succeeded
 * @param version the state after the write; null where it failed
 */
public record WriteResult(
        Status status, @Nullable String reason, @Nullable DocumentVersion version) {

    /** How a write ended. */
    public enum Status {
        /** Durable; the document did not exist before. */
        CREATED,
        /** Durable; it replaced, changed or removed a document. */
        WRITTEN,
        /**
         * The document exists already, or was written by somebody else since it was read. After an answer was lost this
         * somebody may be the lost attempt itself: whoever creates must look at what is there.
         */
        CONFLICT,
        /** There is no such document to update or delete. */
        MISSING,
        /** The document is at fault; it was tried once and never will be accepted. */
        REFUSED,
        /**
         * Elasticsearch was overloaded, out of disk or away for longer than the writer waits; nothing is known stored.
         */
        UNAVAILABLE
    }

    public boolean stored() {
        return status == Status.CREATED || status == Status.WRITTEN;
    }
}
