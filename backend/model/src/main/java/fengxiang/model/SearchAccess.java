package fengxiang.model;

import org.jspecify.annotations.Nullable;

/**
 * What the crawler must know to ask a search connector.
 *
 * @param key shown to the search; null: none is needed, or none is set. Never stored, never printed
 */
public record SearchAccess(SearchKind kind, @Nullable String key) {

    /** Without the key, so that no log has it. */
    @Override
    public String toString() {
        return "SearchAccess[kind=" + kind + ", key=" + (key == null ? "none" : "hidden") + "]";
    }
}
