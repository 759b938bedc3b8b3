package fengxiang.crawler.search;

import fengxiang.model.FetchStatus;

/** An answer that holds no results. Its message is the reason alone: engines repeat keys in theirs. */
public final class SearchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** When it makes sense to ask again, where the engine does not say. */
    public enum Again {
        /** In the usual time. */
        AS_USUAL,
        /** In a minute: too many questions at once. */
        SOON,
        /** On the next day in China: today's questions are used up. */
        TOMORROW
    }

    private final FetchStatus status;
    private final Again again;

    private SearchException(FetchStatus status, String reason, Again again) {
        super(reason);
        this.status = status;
        this.again = again;
    }

    static SearchException failed(String reason, Again again) {
        return new SearchException(FetchStatus.FAILED, reason, again);
    }

    static SearchException rejected(String reason) {
        return new SearchException(FetchStatus.REJECTED, reason, Again.AS_USUAL);
    }

    public FetchStatus status() {
        return status;
    }

    /** A short stable word. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    public Again again() {
        return again;
    }
}
