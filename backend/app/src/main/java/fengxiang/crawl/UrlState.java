package fengxiang.crawl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where an address stands. */
enum UrlState {
    /** Never fetched. */
    NEW(true),
    /** Failed, to be tried again. */
    RETRY(true),
    /** Fetched, and due again from time to time: lists, and what robots.txt forbids for now. */
    REVISIT(true),
    /** Fetched for good. */
    DONE(false),
    /** The server no longer has it, or no source names it any more. */
    GONE(false),
    /** Given up after repeated failures. */
    FAILED(false);

    private final boolean leasable;

    UrlState(boolean leasable) {
        this.leasable = leasable;
    }

    boolean leasable() {
        return leasable;
    }

    boolean dead() {
        return this == GONE || this == FAILED;
    }

    static List<String> leasableNames() {
        return Arrays.stream(values())
                .filter(UrlState::leasable)
                .map(UrlState::toString)
                .toList();
    }

    /** The name in the index. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
