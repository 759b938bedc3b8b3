package fengxiang.look;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A look as it is kept, for a day: the document of {@code looks}.
 *
 * @param host whose lease it needs
 * @param open true until it is answered
 * @param hops redirects to other hosts that were followed
 * @param order JSON of the {@link fengxiang.model.LookOrder}
 * @param answer JSON of the {@link fengxiang.model.LookAnswer}; null while it is open
 */
record LookRecord(
        String id,
        String host,
        boolean open,
        Instant askedAt,
        int hops,
        String order,
        @Nullable String answer) {

    LookRecord answered(String json) {
        return new LookRecord(id, host, false, askedAt, hops, order, json);
    }

    LookRecord sentOn(String toHost, String newOrder) {
        return new LookRecord(id, toHost, true, askedAt, hops + 1, newOrder, null);
    }
}
