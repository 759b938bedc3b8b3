package fengxiang.elastic;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Requests whose body is our own JSON. The typed client would drop parameters of a mapping that it does not know, and
 * what is in the template files must reach the server as it stands.
 */
class RawRequests {

    private static final NameValuePair MAJOR = new BasicNameValuePair("compatible-with", "9");
    private static final ContentType OBJECT = ContentType.create("application/vnd.elasticsearch+json", MAJOR);
    private static final ContentType LINES = ContentType.create("application/vnd.elasticsearch+x-ndjson", MAJOR);
    private static final JsonMapper JSON = ElasticConfiguration.documents();

    private final Rest5Client client;
    private final RequestOptions options;

    RawRequests(Rest5Client client, RequestOptions options) {
        this.client = client;
        this.options = options;
    }

    /** The answer, or a missing node where the path does not exist. */
    JsonNode get(String what, String path) {
        return send(what, "GET", path, null);
    }

    JsonNode put(String what, String path, JsonNode body) {
        return send(what, "PUT", path, body);
    }

    /** A bulk request; {@code refresh} as Elasticsearch names it. */
    JsonNode bulk(String what, byte[] lines, String refresh) {
        Request request = new Request("POST", "/_bulk");
        request.addParameter("refresh", refresh);
        request.addParameter("filter_path", BulkAnswer.FILTER);
        request.setEntity(new ByteArrayEntity(lines, LINES));
        return perform(what, request);
    }

    private JsonNode send(String what, String method, String path, @Nullable JsonNode body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new ByteArrayEntity(JSON.writeValueAsBytes(body), OBJECT));
        }
        return perform(what, request);
    }

    private JsonNode perform(String what, Request request) {
        request.setOptions(options);
        try {
            Response response = client.performRequest(request);
            return response.getStatusCode() < 400 ? read(response) : refused(what, request, response);
        } catch (IOException | RuntimeException e) {
            throw Failures.map(what, e);
        }
    }

    /** The client throws for 5xx only: what it hands back may still be a refusal. */
    private static JsonNode refused(String what, Request request, Response response) {
        if (response.getStatusCode() == 404 && request.getMethod().equals("GET")) {
            return MissingNode.getInstance();
        }
        throw RawFailure.of(response).as(what, null);
    }

    private static JsonNode read(Response response) throws IOException {
        try (InputStream in = response.getEntity().getContent()) {
            return JSON.readTree(in);
        }
    }
}
