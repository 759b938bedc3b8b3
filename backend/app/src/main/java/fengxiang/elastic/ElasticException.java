package fengxiang.elastic;

import fengxiang.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request to Elasticsearch failed; the kinds say what a caller can do about it. The message is for the log and names
 * what was attempted and the root cause; {@link #detail} is what a user can use.
 */
public abstract sealed class ElasticException extends ProblemException {

    private final String detail;

    ElasticException(HttpStatus status, String type, String detail, String message, @Nullable Throwable cause) {
        super(status, type, message, cause);
        this.detail = detail;
    }

    @Override
    public String detail() {
        return detail;
    }

    /** Not reachable, overloaded or still starting: the same request may succeed later. */
    public static final class Unavailable extends ElasticException {
        Unavailable(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "search-engine-unavailable",
                    "The search engine is not reachable or overloaded right now. Nothing was lost; try again in a"
                            + " moment.",
                    message,
                    cause);
        }

        @Override
        public Long retryAfterSeconds() {
            return 5L;
        }
    }

    /** Somebody else wrote the document in between, or it already exists. */
    public static final class Conflict extends ElasticException {
        Conflict(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.CONFLICT,
                    "conflict",
                    "Somebody else has changed the same thing in the meantime: load it again and repeat the change.",
                    message,
                    cause);
        }
    }

    /** The index, or the template, does not exist. */
    public static final class NoIndex extends ElasticException {
        NoIndex(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "index-missing",
                    "An index is missing in the search engine: restart the backend, which creates it.",
                    message,
                    cause);
        }
    }

    /** The request or the document is at fault; repeating it is useless. */
    public static final class Refused extends ElasticException {
        Refused(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "search-engine-refused",
                    "The search engine refused the request. The log of the backend holds more under the request id.",
                    message,
                    cause);
        }
    }

    /** The cluster does not accept the backend's log-in, or its role lacks a right. */
    public static final class Denied extends ElasticException {
        Denied(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "search-engine-denied",
                    "The search engine does not accept the backend's own log-in: the operator must correct it.",
                    message,
                    cause);
        }
    }

    /** Disk watermark reached: Elasticsearch has made indices read-only until space is freed. */
    public static final class DiskFull extends ElasticException {
        DiskFull(String message, @Nullable Throwable cause) {
            super(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "disk-full",
                    "The disk of the search engine is nearly full, so it accepts no more data. Reading still works;"
                            + " free space, and writing works again by itself.",
                    message,
                    cause);
        }
    }
}
