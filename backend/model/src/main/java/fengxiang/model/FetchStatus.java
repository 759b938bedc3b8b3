package fengxiang.model;

import java.util.Locale;

/** How one fetch of a due address ended. */
public enum FetchStatus {
    /** Fetched and used: an article was delivered, or links were found. */
    FETCHED,
    /** The server answered 304, or the bytes are those of last time. */
    NOT_MODIFIED,
    /** Fetched, but there is no article in it; the reason says why. */
    REJECTED,
    /** robots.txt or the page's own directives forbid it. */
    DISALLOWED,
    /** The server answers 404 or 410. */
    GONE,
    /** No usable answer: unreachable, timed out, too large, server error. */
    FAILED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
