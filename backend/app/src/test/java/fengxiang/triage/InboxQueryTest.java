package fengxiang.triage;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import fengxiang.figure.Scope;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import fengxiang.platform.Paging;
import fengxiang.topic.TopicDraft;
import fengxiang.topic.WorkingTopic;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InboxQueryTest {

    private static final Scope ALL =
            new Scope(null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    private static final WorkingTopic TOPIC = WorkingTopic.trial(new TopicDraft(
            null, null, List.of("云溪车检站"), null, null, null, null, null, null, null, null, null, null, null));
    private static final List<Outlet> OUTLETS = List.of(
            new Outlet("o1", "o1", List.of(), List.of("a.cn"), Tier.NATIONAL, null, ArticleKind.NEWS, false, false, 1));

    private static JsonNode json(List<WorkingTopic> topics, boolean past) {
        SearchRequest request = InboxQuery.of(
                "fx-mentions", topics, past, ALL, Instant.parse("2026-11-20T00:00:00Z"), OUTLETS, new Paging(1, 50));
        StringWriter out = new StringWriter();
        Jackson3JsonpMapper mapper = new Jackson3JsonpMapper();
        try (JsonGenerator generator = mapper.jsonProvider().createGenerator(out)) {
            mapper.serialize(request, generator);
        }
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void asksForTheFirstCopiesThatNobodyHasJudged() {
        JsonNode open = json(List.of(TOPIC), false).at("/query/bool/filter/0/bool");
        assertThat(open.at("/filter/0").toString()).isEqualTo("{\"term\":{\"first\":{\"value\":true}}}");
        assertThat(open.at("/must_not/0/terms/verdict").toString())
                .isEqualTo("[\"irrelevant\",\"watch\",\"level4\",\"level3\",\"level2\",\"level1\"]");
        assertThat(open.at("/filter/1/bool/should/0/bool/filter/1/range/collectedAt/gte")
                        .asString())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void findsNothingWhereNoTopicWorks() {
        assertThat(json(List.of(), false)
                        .at("/query/bool/filter/0/bool/filter/1")
                        .toString())
                .isEqualTo("{\"match_none\":{}}");
        assertThat(json(List.of(), true)
                        .at("/query/bool/filter/0/bool/filter/1/terms/topicId")
                        .toString())
                .isEqualTo("[]");
    }

    /** A weight decides before all lesser ones together. */
    @Test
    void weighsWhatIsSaidBeforeHowSureThatIsBeforeWhoSaysIt() {
        JsonNode should = json(List.of(TOPIC), false).at("/query/bool/should");
        double[] weights = new double[should.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = should.path(i).at("/constant_score/boost").asDouble();
        }
        double certain = weights[2];
        double best = Math.max(weights[4], Math.max(weights[5], weights[6]));
        assertThat(weights[0] - weights[1]).isGreaterThan(certain + best);
        assertThat(weights[1]).isGreaterThan(best);
        assertThat(certain - weights[3]).isGreaterThan(best);
        assertThat(weights[3]).isGreaterThan(best);
    }
}
