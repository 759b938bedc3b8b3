package fengxiang.elastic;

import co.elastic.clients.transport.rest5_client.low_level.Response;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What an error answer to a raw request says. */
record RawFailure(int status, @Nullable String type, String reason) {

    static RawFailure of(Response response) {
        int status = response.getStatusCode();
        JsonNode error = body(response.getEntity()).path("error");
        String type = error.path("type").asString(null);
        return new RawFailure(status, type, deepest(error, "status " + status));
    }

    ElasticException as(String what, @Nullable Exception cause) {
        return Failures.failure(what, status, type, reason, cause);
    }

    private static String deepest(JsonNode error, String otherwise) {
        JsonNode deepest = error.path("root_cause").path(0);
        if (deepest.isMissingNode() || error.has("caused_by")) {
            deepest = error;
        }
        while (deepest.has("caused_by")) {
            deepest = deepest.get("caused_by");
        }
        return deepest.path("reason").asString(otherwise);
    }

    private static JsonNode body(@Nullable HttpEntity entity) {
        if (entity == null) {
            return ElasticConfiguration.documents().createObjectNode();
        }
        try (InputStream in = entity.getContent()) {
            return ElasticConfiguration.documents().readTree(in);
        } catch (IOException | JacksonException notJson) {
            return ElasticConfiguration.documents().createObjectNode();
        }
    }
}
