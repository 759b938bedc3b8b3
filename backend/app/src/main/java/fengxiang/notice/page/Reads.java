package fengxiang.notice.page;

import java.time.Instant;
import java.util.List;

/**
 * What one of us has read: the document of {@code notice-reads}.
 *
 * @param owner user name; the document's id
 * @param until everything stored up to then
 * @param ids and these, stored later; of more than {@link #MOST} the marks made first are forgotten
 */
record Reads(String owner, Instant until, List<String> ids, Instant changedAt) {

    static final int MOST = 5_000;

    Reads {
        ids = List.copyOf(ids);
    }

    static Reads nothing(String owner) {
        return new Reads(owner, Instant.EPOCH, List.of(), Instant.EPOCH);
    }
}
