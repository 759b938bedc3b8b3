package fengxiang.elastic;

import org.jspecify.annotations.Nullable;

/** A request to Elasticsearch failed; the kinds say what a caller can do about it. */
public abstract sealed class ElasticException extends RuntimeException {

    ElasticException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Not reachable, overloaded or still starting: the same request may succeed later. */
    public static final class Unavailable extends ElasticException {
        Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Somebody else wrote the document in between, or it already exists. */
    public static final class Conflict extends ElasticException {
        Conflict(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The index, or the template, does not exist. */
    public static final class NoIndex extends ElasticException {
        NoIndex(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The request or the document is at fault; repeating it is useless. */
    public static final class Refused extends ElasticException {
        Refused(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The cluster does not accept the backend's log-in, or its role lacks a right. */
    public static final class Denied extends ElasticException {
        Denied(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Disk watermark reached: Elasticsearch has made indices read-only until space is freed. */
    public static final class DiskFull extends ElasticException {
        DiskFull(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
