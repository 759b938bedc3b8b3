package fengxiang.launcher.bench.realpages;

/**
 * How the last fetch of an address ended.
 *
 * @param status {@link fengxiang.model.FetchStatus} in lower case; empty: not fetched yet
 * @param reason the crawler's word for it; empty: none was needed
 */
record FetchEnd(String status, String reason) {

    static final FetchEnd UNKNOWN = new FetchEnd("", "");

    boolean over() {
        return !status.isEmpty();
    }

    boolean used() {
        return status.equals("fetched");
    }

    /** The page itself forbids to keep it: not to collect it is right. */
    boolean declined() {
        return status.equals("disallowed");
    }
}
