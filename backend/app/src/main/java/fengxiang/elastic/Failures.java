package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;

/** Turns what the client throws into {@link ElasticException}, preferring the root cause's own reason. */
final class Failures {

    private Failures() {}

    static RuntimeException map(String what, Exception e) {
        return switch (e) {
            case ElasticException ours -> ours;
            case ElasticsearchException answered -> byStatus(what, answered);
            case TransportException transport -> new ElasticException.Unavailable(cannot(what, transport), transport);
            case IOException io -> new ElasticException.Unavailable(cannot(what, io), io);
            case RuntimeException other -> other;
            default -> new IllegalStateException(cannot(what, e), e);
        };
    }

    private static ElasticException byStatus(String what, ElasticsearchException e) {
        String type = e.error().type() == null ? "" : e.error().type();
        String message = "cannot " + what + ": " + reason(e.error());
        if (type.equals("cluster_block_exception") && message.contains("disk")) {
            return new ElasticException.DiskFull(message, e);
        }
        return switch (e.status()) {
            case 409 -> new ElasticException.Conflict(message, e);
            case 429, 502, 503, 504 -> new ElasticException.Unavailable(message, e);
            case 404 -> new ElasticException.NoIndex(message, e);
            default -> new ElasticException.Refused(message, e);
        };
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

    private static String cannot(String what, Exception e) {
        return "cannot " + what + ": Elasticsearch is not reachable (" + e.getMessage() + ")";
    }
}
