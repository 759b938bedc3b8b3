package fengxiang.crawl;

import fengxiang.elastic.WriteResult;

/** What the frontier makes of the results of its writes. */
final class Writes {

    private Writes() {}

    /**
     * Ends the request when a write neither succeeded nor met a competitor. Nothing is acknowledged then: the crawler
     * repeats its report, and what was written already stays as it is.
     */
    static void demand(WriteResult result) {
        switch (result.status()) {
            case CREATED, WRITTEN, CONFLICT -> {}
            case UNAVAILABLE -> throw new FrontierBusyException(result.reason());
            case MISSING, REFUSED ->
                throw new IllegalStateException("the frontier cannot store a document: " + result.reason());
        }
    }
}
