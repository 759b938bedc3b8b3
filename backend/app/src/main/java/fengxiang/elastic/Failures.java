package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Turns what the client throws into {@link ElasticException}, preferring the root cause's own reason. */
final class Failures {

    private Failures() {}

    static RuntimeException map(String what, Exception e) {
        return switch (e) {
            case ElasticException ours -> ours;
            case ElasticsearchException answered ->
                failure(what, answered.status(), answered.error().type(), reason(answered.error()), answered);
            case TransportException transport -> unread(what, transport);
            case ResponseException raw -> RawFailure.of(raw.getResponse()).as(what, raw);
            case IOException io -> new ElasticException.Unavailable(unreachable(what, io), io);
            case RuntimeException other -> other;
            default -> new IllegalStateException("cannot " + what + ": " + e.getMessage(), e);
        };
    }

    /** The exception for an answer of Elasticsearch. */
    static ElasticException failure(
            String what, int status, @Nullable String type, String reason, @Nullable Exception cause) {
        String message = "cannot " + what + ": " + reason;
        if (isDiskFull(type, reason)) {
            return new ElasticException.DiskFull(message, cause);
        }
        return switch (status) {
            case 401, 403 -> denied(what, type, reason, cause);
            case 404 -> new ElasticException.NoIndex(message, cause);
            case 409 -> new ElasticException.Conflict(message, cause);
            case 408, 429, 500, 502, 503, 504 -> new ElasticException.Unavailable(message, cause);
            default -> new ElasticException.Refused(message, cause);
        };
    }

    /** The flood-stage watermark makes indices read-only; the block says so in words only. */
    static boolean isDiskFull(@Nullable String type, String reason) {
        return "cluster_block_exception".equals(type) && (reason.contains("disk") || reason.contains("read-only"));
    }

    /** The deepest reason Elasticsearch gives; the outer ones only say that all shards failed. */
    static String reason(ErrorCause error) {
        ErrorCause deepest =
                error.rootCause().isEmpty() ? error : error.rootCause().getFirst();
        while (deepest.causedBy() != null) {
            deepest = deepest.causedBy();
        }
        return deepest.reason() == null ? String.valueOf(deepest.type()) : deepest.reason();
    }

    private static ElasticException denied(
            String what, @Nullable String type, String reason, @Nullable Exception cause) {
        if ("cluster_block_exception".equals(type)) {
            return new ElasticException.Unavailable("cannot " + what + ": " + reason, cause);
        }
        return new ElasticException.Denied(
                "cannot " + what + ": Elasticsearch does not let the backend do it (" + reason
                        + "); check the user, its password and its role on the index prefix",
                cause);
    }

    /** An answer that is no Elasticsearch JSON: something else listens there, or a proxy stands in between. */
    private static ElasticException unread(String what, TransportException e) {
        return switch (e.statusCode()) {
            case 401, 403 -> denied(what, null, "status " + e.statusCode(), e);
            case 404 -> new ElasticException.NoIndex("cannot " + what + ": " + e.getMessage(), e);
            case 405, 400, 413 -> new ElasticException.Refused("cannot " + what + ": " + e.getMessage(), e);
            default ->
                new ElasticException.Unavailable(
                        "cannot " + what + ": no answer of Elasticsearch (" + e.getMessage() + ")", e);
        };
    }

    private static String unreachable(String what, Exception e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "cannot " + what + ": Elasticsearch is not reachable (" + reason + ")";
    }
}
