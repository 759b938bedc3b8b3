package fengxiang.account;

import java.util.Locale;

/** What an API token may be used for. */
public enum Scope {
    /** Hand in articles. */
    INGEST,
    /** Show the leaders' screen on a wall, and nothing else. */
    DISPLAY,
    /** Lease hosts and report what became of fetches. */
    CRAWL,
    /** What an administrator may do over HTTP; for the command line. */
    OPERATE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
