package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import fengxiang.platform.Paging;
import fengxiang.text.query.QueryParser;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchRequestsTest {

    private static final List<Outlet> OUTLETS =
            List.of(outlet("o1", Tier.CITY, "a.cn", "b.cn"), outlet("o2", Tier.OTHER, "c.cn"));

    private static Outlet outlet(String id, Tier tier, String... hosts) {
        return new Outlet(id, id, List.of(), List.of(hosts), tier, null, ArticleKind.NEWS, false, false, 1);
    }

    private static JsonNode json(Criteria criteria) {
        SearchRequest request = SearchRequests.of(
                "fx-articles", criteria, new ScopeFilters(Target.ARTICLES, criteria.scope(), OUTLETS), OUTLETS);
        StringWriter out = new StringWriter();
        Jackson3JsonpMapper mapper = new Jackson3JsonpMapper();
        try (JsonGenerator generator = mapper.jsonProvider().createGenerator(out)) {
            mapper.serialize(request, generator);
        }
        return JsonMapper.shared().readTree(out.toString());
    }

    private static Criteria criteria(String query, Set<String> outlets, Set<Tier> tiers, SortOrder sort) {
        return new Criteria(
                new Scope(
                        QueryParser.parse(query),
                        Instant.parse("2026-11-19T16:00:00Z"),
                        Instant.parse("2026-11-20T16:00:00Z"),
                        outlets,
                        tiers,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                sort,
                new Paging(3, 20));
    }

    @Test
    void asksForWordsOnOneFieldAndForQuotedTextOnTheOther() {
        JsonNode must = json(criteria("收费 \"检测站\" \"站\"", Set.of(), Set.of(), SortOrder.RELEVANCE))
                .at("/query/bool/must/0/bool/must");
        assertThat(must.at("/0/bool/should/1").toString())
                .isEqualTo("{\"match_phrase\":{\"text.hanlp\":{\"query\":\"收费\"}}}");
        assertThat(must.at("/1/bool/should/1").toString())
                .isEqualTo("{\"match_phrase\":{\"text.exact\":{\"query\":\"检测站\"}}}");
        assertThat(must.at("/2/bool/should/1").toString()).isEqualTo("{\"prefix\":{\"text.exact\":{\"value\":\"站\"}}}");
    }

    @Test
    void putsOperatorsIntoOneBooleanQueryEach() {
        JsonNode query = json(criteria("收费 NOT 招聘 (title:车 OR 检测*)", Set.of(), Set.of(), SortOrder.RELEVANCE))
                .at("/query/bool/must/0/bool");
        assertThat(query.at("/must_not/0/bool/should/1/match_phrase/text.hanlp/query")
                        .asString())
                .isEqualTo("招聘");
        JsonNode either = query.at("/must/1/bool");
        assertThat(either.path("minimum_should_match").asString()).isEqualTo("1");
        assertThat(either.at("/should/0").toString())
                .as("the title alone")
                .isEqualTo("{\"match_phrase\":{\"title.hanlp\":{\"query\":\"车\"}}}");
        assertThat(either.at("/should/1/bool/should/1").toString())
                .isEqualTo("{\"prefix\":{\"text.hanlp\":{\"value\":\"检测\"}}}");
    }

    @Test
    void countsEveryFacetWithoutItsOwnFilter() {
        JsonNode request = json(criteria("收费", Set.of("o1"), Set.of(Tier.CITY, Tier.OTHER), SortOrder.TIME));
        String outlet = "{\"terms\":{\"outletHost\":[\"a.cn\",\"b.cn\"]}}";
        String tier = "{\"bool\":{\"must_not\":[{\"terms\":{\"outletHost\":[]}}]}}";
        assertThat(request.at("/post_filter/bool/filter").toString()).isEqualTo("[" + outlet + "," + tier + "]");
        assertThat(request.at("/aggregations/outlets/filter/bool/filter").toString())
                .isEqualTo("[" + tier + "]");
        assertThat(request.at("/aggregations/tiers/filter/bool/filter").toString())
                .isEqualTo("[" + outlet + "]");
        assertThat(request.at("/aggregations/histogram/filter/bool/filter").toString())
                .isEqualTo("[" + outlet + "," + tier + "]");
        assertThat(request.at("/aggregations/assessed/aggregations/counted/filter/exists/field")
                        .asString())
                .isEqualTo("insight.label");
        assertThat(request.at("/track_total_hits").asBoolean()).isTrue();
        assertThat(request.at("/from").asInt()).isEqualTo(40);
    }

    @Test
    void asksNoFilterWhereNothingIsChosenAndHostsOnce() {
        JsonNode request = json(criteria("收费", Set.of(), Set.of(), SortOrder.TIME));
        assertThat(request.has("post_filter")).isFalse();
        assertThat(request.at("/aggregations/outlets/terms/field").asString()).isEqualTo("outletHost");
        assertThat(request.at("/aggregations").has("tiers")).isFalse();
        assertThat(request.at("/aggregations/sentiments/terms/field").asString())
                .isEqualTo("insight.label");
        assertThat(request.at("/aggregations").has("assessed")).isFalse();
    }

    @Test
    void cutsTheHistogramInChinaAndDrawsTheWholeRange() {
        JsonNode histogram =
                json(criteria("收费", Set.of(), Set.of(), SortOrder.TIME)).at("/aggregations/histogram/date_histogram");
        assertThat(histogram.at("/fixed_interval").asString()).isEqualTo("15m");
        assertThat(histogram.at("/time_zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(histogram.at("/extended_bounds/min").asString()).isEqualTo("2026-11-19T16:00:00Z");
        assertThat(histogram.at("/extended_bounds/max").asString()).isEqualTo("2026-11-20T15:59:59.999Z");
    }

    @Test
    void scoresOnlyWhereScoresDecideTheOrder() {
        JsonNode byTime = json(criteria("收费", Set.of(), Set.of(), SortOrder.TIME));
        assertThat(byTime.at("/query/bool/must").isMissingNode()).isTrue();
        assertThat(byTime.at("/query/bool/filter").size()).isEqualTo(2);
        JsonNode byRelevance = json(criteria("收费", Set.of(), Set.of(), SortOrder.RELEVANCE));
        assertThat(byRelevance.at("/sort/0/_score/order").asString()).isEqualTo("desc");
        assertThat(byRelevance.at("/sort/2/id/order").asString()).isEqualTo("asc");
    }
}
