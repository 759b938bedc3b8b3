package fengxiang.trend;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import fengxiang.outlet.Tier;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendRequestsTest {

    private static final Instant FROM = Instant.parse("2026-11-18T16:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-20T16:00:00Z");
    private static final TrendRequests REQUESTS =
            new TrendRequests(Map.of(Target.ARTICLES, "fx-articles", Target.MENTIONS, "fx-mentions"), List.of());

    private static JsonNode json(RequestItem item) {
        StringWriter out = new StringWriter();
        Jackson3JsonpMapper mapper = new Jackson3JsonpMapper();
        try (JsonGenerator generator = mapper.jsonProvider().createGenerator(out)) {
            mapper.serialize(item.body(), generator);
        }
        return JsonMapper.shared().readTree(out.toString());
    }

    private static TrendQuestion question(Interval interval) {
        Scope scope =
                new Scope(null, FROM, TO, Set.of(), Set.<Tier>of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new TrendQuestion(List.of(), scope, TrendRange.of(FROM, TO, TO, interval), Set.of(Also.ALL));
    }

    @Test
    void countsATopicOnItsMentions() {
        RequestItem item = REQUESTS.curve(Subject.one("topic:t1"), question(Interval.DAY));
        assertThat(item.header().index()).containsExactly("fx-mentions");
        JsonNode body = json(item);
        assertThat(body.at("/query/bool/filter/0").toString()).isEqualTo("{\"terms\":{\"topicId\":[\"t1\"]}}");
        assertThat(body.at("/track_total_hits").asBoolean()).isTrue();
        assertThat(body.at("/size").asInt()).isZero();
        JsonNode tones = body.at("/aggregations/tones");
        assertThat(tones.at("/terms").toString())
                .isEqualTo("{\"field\":\"sentiment\",\"missing\":\"unknown\",\"size\":4}");
        JsonNode bars = tones.at("/aggregations/bars");
        assertThat(bars.at("/date_histogram/calendar_interval").asString()).isEqualTo("day");
        assertThat(bars.at("/date_histogram/time_zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(bars.at("/aggregations/first/sum/field").asString()).isEqualTo("first");
        assertThat(body.at("/aggregations/dayOnly").isMissingNode()).isTrue();
        assertThat(body.at("/aggregations/stories").isMissingNode()).isTrue();
    }

    @Test
    void countsWordsOnArticles() {
        RequestItem item = REQUESTS.curve(Subject.one("q:\"收费\""), question(Interval.WEEK));
        assertThat(item.header().index()).containsExactly("fx-articles");
        JsonNode body = json(item);
        assertThat(body.at("/query/bool/filter/1").toString()).contains("text.exact");
        assertThat(body.at("/aggregations/stories/cardinality/precision_threshold")
                        .asInt())
                .isEqualTo(40_000);
        JsonNode tones = body.at("/aggregations/tones");
        assertThat(tones.at("/terms/field").asString()).isEqualTo("insight.label");
        assertThat(tones.at("/aggregations/bars/aggregations").size()).isZero();
    }

    @Test
    void leavesWhatIsKnownByTheDayOutOfShorterBars() {
        for (String subject : List.of("topic:t1", "all")) {
            JsonNode hours = json(REQUESTS.curve(Subject.one(subject), question(Interval.HOUR)));
            assertThat(hours.at("/aggregations/timed/filter/bool/must_not/0/term/precision/value")
                            .asString())
                    .isEqualTo("day");
            JsonNode bars = hours.at("/aggregations/timed/aggregations/tones/aggregations/bars");
            assertThat(bars.at("/date_histogram/fixed_interval").asString()).isEqualTo("1h");
            assertThat(hours.at("/aggregations/tones").isMissingNode()).isTrue();
            assertThat(hours.at("/aggregations/dayOnly/filter/term/precision/value")
                            .asString())
                    .isEqualTo("day");
        }
    }

    @Test
    void countsAllCollectedInTheSameRange() {
        JsonNode body = json(REQUESTS.collected(question(Interval.DAY)));
        assertThat(body.at("/query/bool/filter/0/range/publishedAt/lt").asString())
                .isEqualTo("2026-11-20T16:00:00Z");
        assertThat(body.at("/aggregations/bars/aggregations").size()).isZero();
    }
}
