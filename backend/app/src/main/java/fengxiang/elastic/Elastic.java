package fengxiang.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * The gateway to Elasticsearch: every request of every feature goes through {@link #call}, so that failures have one
 * shape.
 */
@Component
public class Elastic {

    private final ElasticsearchClient client;

    Elastic(ElasticsearchClient client) {
        this.client = client;
    }

    /** A request to Elasticsearch and what is read from its answer. */
    @FunctionalInterface
    public interface Call<R> {
        R run(ElasticsearchClient client) throws IOException;
    }

    /**
     * Runs one request.
     *
     * @param what what is attempted, for the error message: {@code "read user"}
     * @throws ElasticException one of its kinds, with the root cause's reason
     */
    public <R> R call(String what, Call<R> request) {
        try {
            return request.run(client);
        } catch (IOException | RuntimeException e) {
            throw Failures.map(what, e);
        }
    }

    /**
     * For a part of an answer that failed although the request as a whole did not.
     *
     * @return to be thrown by the caller
     */
    public static ElasticException unavailable(String what, String reason) {
        return new ElasticException.Unavailable("cannot " + what + ": " + reason, null);
    }
}
