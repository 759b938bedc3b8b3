package fengxiang.elastic;

import fengxiang.elastic.WriteResult.Status;
import tools.jackson.databind.JsonNode;

/** Reads one item of a bulk answer. */
final class BulkAnswer {

    /** What of the answer is read; the rest need not travel. */
    static final String FILTER = "items.*.status,items.*.result,items.*._seq_no,items.*._primary_term,items.*.error";

    private BulkAnswer() {}

    static WriteResult read(JsonNode item) {
        JsonNode outcome = item.valueStream().findFirst().orElse(item);
        int status = outcome.path("status").asInt(0);
        if (status >= 200 && status < 300) {
            DocumentVersion version = new DocumentVersion(
                    outcome.path("_seq_no").asLong(-1),
                    outcome.path("_primary_term").asLong(-1));
            boolean created = outcome.path("result").asString("").equals("created");
            return new WriteResult(created ? Status.CREATED : Status.WRITTEN, null, version);
        }
        return failed(status, outcome);
    }

    /** Overload passes in seconds; a disk that is full does not. */
    static boolean mayPass(WriteResult result) {
        boolean full = Failures.isDiskFull("cluster_block_exception", String.valueOf(result.reason()));
        return result.status() == Status.UNAVAILABLE && !full;
    }

    private static WriteResult failed(int status, JsonNode outcome) {
        JsonNode error = outcome.path("error");
        String type = error.path("type").asString("");
        String reason = deepest(error);
        return new WriteResult(status(status, type), reason, null);
    }

    private static Status status(int status, String type) {
        if (type.equals("cluster_block_exception")) {
            return Status.UNAVAILABLE;
        }
        return switch (status) {
            case 409 -> Status.CONFLICT;
            case 404 -> type.equals("index_not_found_exception") ? Status.REFUSED : Status.MISSING;
            case 0, 408, 429, 500, 502, 503, 504 -> Status.UNAVAILABLE;
            default -> Status.REFUSED;
        };
    }

    private static String deepest(JsonNode error) {
        JsonNode deepest = error;
        while (deepest.has("caused_by")) {
            deepest = deepest.get("caused_by");
        }
        return deepest.path("reason").asString("no reason given");
    }
}
