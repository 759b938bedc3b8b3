package fengxiang.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.text.place.Regions;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeatRequestsTest {

    private static Scope scope(@Nullable String q, List<String> topics) {
        return ScopeReader.read(new ScopeParameters(
                q,
                "2026-11-01T00:00:00+08:00",
                "2026-11-08T00:00:00+08:00",
                null,
                null,
                null,
                topics,
                null,
                null,
                null));
    }

    private static JsonNode json(Scope scope, Map<String, Aggregation> cells) {
        SearchRequest request = HeatRequests.of("fx-x", Basis.of(scope), scope, List.of(), cells);
        StringWriter out = new StringWriter();
        Jackson3JsonpMapper mapper = new Jackson3JsonpMapper();
        try (JsonGenerator generator = mapper.jsonProvider().createGenerator(out)) {
            mapper.serialize(request, generator);
        }
        return JsonMapper.shared().readTree(out.toString());
    }

    private static Counts counts(Scope scope) {
        return Counts.of(Basis.of(scope), scope, Counts.EXACT_MOST);
    }

    @Test
    void countsOneTopicOnItsMentionsAndNewStoriesByTheirMark() {
        Scope scope = scope(null, List.of("t1"));
        JsonNode request = json(scope, new RegionCounts(counts(scope), null).ask());
        assertThat(request.at("/size").asInt()).isZero();
        assertThat(request.at("/track_total_hits").asBoolean()).isTrue();
        assertThat(request.at("/query/bool/filter/0/bool/filter").toString())
                .contains("{\"terms\":{\"topicId\":[\"t1\"]}}")
                .contains("\"gte\":\"2026-10-31T16:00:00Z\"")
                .contains("\"lt\":\"2026-11-07T16:00:00Z\"");
        JsonNode cell = request.at("/aggregations/regions/aggregations");
        String first = "{\"sum\":{\"field\":\"first\"}}";
        assertThat(cell.path("first").toString()).isEqualTo(first);
        assertThat(cell.at("/negative/filter").toString()).isEqualTo("{\"terms\":{\"sentiment\":[\"negative\"]}}");
        assertThat(cell.at("/negative/aggregations/first").toString()).isEqualTo(first);
        assertThat(cell.has("stories")).isFalse();
    }

    @Test
    void countsWordsAndSeveralTopicsOnArticles() {
        for (Scope scope :
                List.of(scope("收费", List.of("t1")), scope(null, List.of("t1", "t2")), scope(null, List.of()))) {
            JsonNode request = json(scope, new CalendarCounts(counts(scope), scope).ask());
            JsonNode cell = request.at("/aggregations/days/aggregations");
            assertThat(cell.at("/read/filter/exists/field").asString()).isEqualTo("insight.label");
            assertThat(cell.at("/stories/cardinality/field").asString()).isEqualTo("story.id");
            assertThat(cell.at("/stories/cardinality/precision_threshold").asInt())
                    .isEqualTo(40_000);
            assertThat(cell.has("first")).isFalse();
            assertThat(cell.at("/negative/filter/terms")
                            .has(scope.topics().isEmpty() ? "insight.label" : "insight.leanings"))
                    .isTrue();
        }
    }

    @Test
    void asksForAllPartsOfAUnitAndForNothingElse() {
        Scope scope = scope(null, List.of("t1"));
        var parent = Regions.find("110000").orElseThrow();
        JsonNode cells =
                json(scope, new RegionCounts(counts(scope), parent).ask()).path("aggregations");
        JsonNode terms = cells.at("/regions/terms");
        assertThat(terms.path("include").size())
                .isEqualTo(16)
                .isEqualTo(terms.path("size").asInt());
        assertThat(terms.path("include").toString()).contains("110105").doesNotContain("120101");
        assertThat(cells.at("/within/filter/term/regions/value").asString()).isEqualTo("110000");
        assertThat(cells.at("/within/aggregations/only/filter/bool/must_not/0/terms/regions")
                        .size())
                .isEqualTo(16);
    }

    @Test
    void cutsDaysAndHoursInChina() {
        Scope scope = scope(null, List.of("t1"));
        JsonNode days =
                json(scope, new CalendarCounts(counts(scope), scope).ask()).at("/aggregations/days/date_histogram");
        assertThat(days.path("calendar_interval").asString()).isEqualTo("day");
        assertThat(days.path("time_zone").asString()).isEqualTo("Asia/Shanghai");
        JsonNode hours = json(scope, new HourCounts(counts(scope), scope).ask()).at("/aggregations/timed");
        assertThat(hours.at("/filter/bool/must_not/0/term/precision/value").asString())
                .isEqualTo("day");
        assertThat(hours.at("/aggregations/hours/date_histogram/fixed_interval").asString())
                .isEqualTo("1h");
    }

    @Test
    void asksInEachRowForTheSentimentTowardsItsTopic() {
        Scope scope = scope("收费", List.of("t1", "t>2"));
        Map<String, String> rows = new LinkedHashMap<>();
        scope.topics().forEach(topic -> rows.put(topic, "方案" + topic));
        MatrixCounts matrix =
                new MatrixCounts(Basis.ofRows(scope), scope, rows, new TierColumns(Set.of(), List.of()), List.of());
        JsonNode asked = json(scope, matrix.ask()).path("aggregations");
        assertThat(asked.at("/row1/filter").toString()).contains("{\"terms\":{\"topics\":[\"t>2\"]}}");
        assertThat(asked.at("/row1/aggregations/columns/filters/filters").size())
                .isEqualTo(4);
        assertThat(asked.at("/row1/aggregations/columns/aggregations/negative/filter/terms/insight.leanings/0")
                        .asString())
                .isEqualTo("t>2/negative");
        assertThat(Basis.ofRows(scope(null, List.of("t1", "t2")))).isEqualTo(Basis.MENTIONS);
    }
}
