package fengxiang.erase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An erased article, for those who answer for it.
 *
 * @param articleId beginning of the hash of its address; the address is not kept
 * @param erasedBy user name of our own person, or the name of a token
 * @param settledAt when it was made sure that nothing is left; null: within some minutes
 */
record Erasure(
        String articleId,
        String reason,
        Instant erasedAt,
        String erasedBy,
        @Nullable Instant settledAt) {

    static Erasure of(Tombstone t) {
        return new Erasure(t.article(), t.reason(), t.erasedAt(), t.erasedBy(), t.settledAt());
    }
}
