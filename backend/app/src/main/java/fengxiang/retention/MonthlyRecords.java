package fengxiang.retention;

import fengxiang.elastic.IndexSpec;
import java.util.List;
import java.util.Set;

/** A monthly index that is forgotten. How long it is kept is a setting, see {@code RetentionProperties}. */
public interface MonthlyRecords {

    IndexSpec index();

    /** Whether single documents may be needed longer, or other records have to go with them. */
    default boolean careful() {
        return true;
    }

    /** Those of the documents that must stay beyond their month's retention. */
    default Set<String> held(List<String> documentIds) {
        return Set.of();
    }

    /**
     * Deletes what other indices hold because of these documents, which are deleted next. Called again with the same
     * documents when the backend died in between.
     *
     * @param month the index that holds them
     */
    default void forget(String month, List<String> documentIds) {}
}
