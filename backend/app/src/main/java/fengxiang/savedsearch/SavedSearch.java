package fengxiang.savedsearch;

import java.time.Instant;
import java.util.List;

/**
 * A search under a name. The document of {@code saved-searches}.
 *
 * @param address the parameters of the search page, as in its address: {@code q=…&tier=city}
 * @param owner user name of who keeps it
 * @param shared whether everybody sees it
 * @param active whether it is still offered
 * @param version raised by every change; a writer must name the one it saw
 * @param past earlier versions, the latest last
 */
record SavedSearch(
        String id,
        String name,
        String address,
        String owner,
        boolean shared,
        boolean active,
        long version,
        Instant changedAt,
        List<SavedRevision> past) {

    /** What it was until a change. */
    record SavedRevision(String name, String address, boolean shared, boolean active, Instant at) {}

    SavedSearch {
        past = List.copyOf(past);
    }

    SavedRevision revision() {
        return new SavedRevision(name, address, shared, active, changedAt);
    }
}
