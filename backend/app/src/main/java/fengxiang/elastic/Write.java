package fengxiang.elastic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One document to write in bulk.
 *
 * @param index index of the month, or alias of an index that is not monthly
 * @param document the whole document; for an update the fields to replace; null for a deletion
 * @param version the state it must still have; null: whatever there is
 */
public record Write(
        Kind kind,
        String index,
        String id,
        @Nullable Object document,
        @Nullable DocumentVersion version) {

    /** What is to happen with the document. */
    public enum Kind {
        CREATE,
        INDEX,
        UPDATE,
        DELETE;

        String action() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Stores a document that must not exist yet; otherwise a {@link WriteResult.Status#CONFLICT}. */
    public static Write create(String index, String id, Object document) {
        return new Write(Kind.CREATE, index, id, document, null);
    }

    /** Stores a document, replacing what is there. */
    public static Write index(String index, String id, Object document) {
        return new Write(Kind.INDEX, index, id, document, null);
    }

    /** Replaces the named fields of a document that must exist. */
    public static Write update(String index, String id, Object fields) {
        return new Write(Kind.UPDATE, index, id, fields, null);
    }

    public static Write delete(String index, String id) {
        return new Write(Kind.DELETE, index, id, null, null);
    }

    /** The same, on condition that the document is still in the state that was read. */
    public Write ifStill(DocumentVersion read) {
        return new Write(kind, index, id, document, read);
    }
}
