package fengxiang.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What parameters and bodies look like; every body of the file is sent to a server by {@link OpenApiTest}. */
final class ApiExamples {

    private final JsonNode file = read();

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(ApiExamples.class.getResourceAsStream("/openapi/examples.json"))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void describe(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperations().forEach(this::describe));
    }

    private void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::describe);
        }
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().values().forEach(content -> describe(operation, content));
    }

    private void describe(Parameter parameter) {
        JsonNode example = file.path("parameters").get(parameter.getName());
        if (example != null && "query".equals(parameter.getIn())) {
            parameter.setExample(example);
        }
    }

    private void describe(Operation operation, MediaType content) {
        JsonNode body = file.path("bodies").get(operation.getOperationId());
        JsonNode line = file.path("lines").get(operation.getOperationId());
        if (body != null) {
            content.setExample(body);
        } else if (line != null) {
            content.setExample(line + "\n");
        }
    }

    /** The bodies of POST requests by their address; of lines, one line. */
    Map<String, String> bodies(OpenAPI api) {
        Map<String, String> bodies = new LinkedHashMap<>();
        api.getPaths().forEach((address, path) -> {
            JsonNode body = body(path.getPost());
            if (body != null) {
                bodies.put(address, body.toString());
            }
        });
        return bodies;
    }

    private @Nullable JsonNode body(@Nullable Operation operation) {
        if (operation == null) {
            return null;
        }
        JsonNode body = file.path("bodies").get(operation.getOperationId());
        return body == null ? file.path("lines").get(operation.getOperationId()) : body;
    }

    int size() {
        return file.path("bodies").size() + file.path("lines").size();
    }
}
