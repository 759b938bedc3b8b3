package fengxiang.systemtest;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A topic that a person adds, and what comes of it, seen from outside. */
record Topic(Api api, String id) {

    static Topic add(Api api, String... names) {
        JsonNode made =
                api.post("/api/topics", Map.of("name", names[0], "purpose", "了解公众对服务的意见", "names", List.of(names)));
        return new Topic(api, made.path("id").asString());
    }

    /** As the search counts them. */
    long mentions() {
        return api.get("/api/articles?size=1&topic=" + id).path("total").asLong();
    }

    /** Whether the whole past was matched and what was found was read; false while the backend is away. */
    boolean isDone() {
        try {
            return api.get("/api/topics/" + id + "/rematch").hasNonNull("finishedAt")
                    && consistency().path("waiting").asInt(1) == 0;
        } catch (UncheckedIOException | AssertionError startingOrNotBegun) {
            return false;
        }
    }

    JsonNode consistency() {
        return api.get("/api/mentions/consistency?size=2000&topic=" + id);
    }
}
