package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions that many features put in the same way, as Elasticsearch gets them. */
class CommonQueriesTest {

    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    void asksForAnyOfSeveralValues() {
        assertThat(Terms.anyOf("story.id", List.of("a", "b")))
                .hasToString("Query: {\"terms\":{\"story.id\":[\"a\",\"b\"]}}");
        assertThat(Terms.anyOf("story.id", List.of()))
                .as("finds nothing")
                .hasToString("Query: {\"terms\":{\"story.id\":[]}}");
    }

    @Test
    void asksForTimesWithoutTheEnd() {
        assertThat(Times.within("at", FROM, TO))
                .hasToString(
                        "Query: {\"range\":{\"at\":{\"gte\":\"2026-11-01T00:00:00Z\",\"lt\":\"2026-11-02T00:00:00Z\"}}}");
        assertThat(Times.since("at", FROM))
                .hasToString("Query: {\"range\":{\"at\":{\"gte\":\"2026-11-01T00:00:00Z\"}}}");
        assertThat(Times.within("at", null, TO))
                .hasToString("Query: {\"range\":{\"at\":{\"lt\":\"2026-11-02T00:00:00Z\"}}}");
    }
}
