package fengxiang.elastic;

import java.time.Instant;

/**
 * The document behind a {@link WorkLease}; it is never deleted, so that the fence only ever grows.
 *
 * @param fence raised by one with every new holder
 */
record LeaseDocument(String holder, long fence, Instant acquiredAt, Instant until) {

    /** The end of a lease that was given back. */
    static final Instant FREE = Instant.EPOCH;
}
